package ma.maillage.matching.search;

import java.util.List;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Looks for participants, needs and offers; answered by a {@link SearchResult}.
 *
 * @param text words, "phrases" and -exclusions in any language, the last word possibly unfinished;
 *     null or empty for all, the newest first
 * @param language the language to show titles and snippets in where there is a choice
 * @param kinds kinds of participant, NEED or OFFER; of each list one must hold, empty for any
 * @param except participants that are left out with all that is theirs
 * @param limit 0 to 100 hits
 * @param offset hits to leave out first; with {@code limit} at most 10,000
 */
@Query(namespace = Messages.NAMESPACE, name = "Search", version = "1")
public record Search(
    @Nullable String text,
    Language language,
    List<String> kinds,
    List<String> sectors,
    List<String> cities,
    List<String> countries,
    List<ParticipantId> except,
    int limit,
    int offset) {

  static final String NAME = Messages.NAMESPACE + ".Search";

  private static final int MOST_HITS = 100;
  private static final int DEEPEST = 10_000;
  private static final int LONGEST_TEXT = 1_000;

  public Search {
    text = Checked.optionalText("q", text, LONGEST_TEXT);
    kinds = Checked.terms("kind", kinds);
    sectors = Checked.terms("sector", sectors);
    cities = Checked.terms("city", cities);
    countries = Checked.terms("country", countries);
    except = List.copyOf(except);
    if (limit < 0 || limit > MOST_HITS) {
      throw new InvalidValue("limit", "must be 0 to " + MOST_HITS);
    }
    if (offset < 0 || offset + limit > DEEPEST) {
      throw new InvalidValue("offset", "must be 0 or more, and with limit at most " + DEEPEST);
    }
  }
}
