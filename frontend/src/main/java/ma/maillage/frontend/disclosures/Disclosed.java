package ma.maillage.frontend.disclosures;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.AccountName;
import ma.maillage.api.directory.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Something of a participant that was shown to somebody.
 *
 * @param account who saw it
 * @param viewer for whom the account acts; null for nobody in particular
 * @param subject of whom it is
 * @param ground what the subject agreed to, such as {@code connection/ID} or {@code
 *     deal/ID/SUMMARY}
 * @param at when it was first shown that day
 */
public record Disclosed(
    AccountName account,
    @Nullable ParticipantId viewer,
    ParticipantId subject,
    String ground,
    List<String> fields,
    Instant at) {

  public Disclosed {
    fields = List.copyOf(fields);
  }
}
