package ma.maillage.matching.search;

import java.util.List;

/**
 * What goes with an example, the best first; {@code examined} candidates were scored to find it.
 */
public record FoundMatches(List<Match> items, int examined) {

  public FoundMatches {
    items = List.copyOf(items);
  }
}
