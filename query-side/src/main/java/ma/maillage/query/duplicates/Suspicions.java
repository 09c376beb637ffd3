package ma.maillage.query.duplicates;

import java.util.List;

/**
 * Who may be the same as a participant, the most reasons first.
 *
 * @param looked whether the participant is known here already
 */
public record Suspicions(boolean looked, List<Suspicion> items) {

  public Suspicions {
    items = List.copyOf(items);
  }
}
