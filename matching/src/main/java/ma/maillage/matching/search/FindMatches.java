package ma.maillage.matching.search;

import java.util.List;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what goes with an example, without storing anything; answered by {@link FoundMatches}.
 * The example is a text, a published need, or a need and a text that says more.
 *
 * @param language the language of the text; found out when null
 * @param kinds kinds of participant, NEED or OFFER; empty for all participants and offers
 * @param except participants that are left out with all that is theirs
 * @param limit 1 to 100 matches
 */
@Query(namespace = Messages.NAMESPACE, name = "FindMatches", version = "1")
public record FindMatches(
    @Nullable String text,
    @Nullable Language language,
    @Nullable NeedId need,
    List<String> kinds,
    List<ParticipantId> except,
    int limit) {

  static final String NAME = Messages.NAMESPACE + ".FindMatches";

  private static final int MOST_MATCHES = 100;

  public FindMatches {
    text = Checked.optionalText("text", text, LocalizedText.LONGEST);
    kinds = Checked.terms("kinds", kinds);
    except = List.copyOf(except);
    if (text == null && need == null) {
      throw new InvalidValue("text", "is required, or else a need");
    }
    if (limit < 1 || limit > MOST_MATCHES) {
      throw new InvalidValue("limit", "must be 1 to " + MOST_MATCHES);
    }
  }
}
