package ma.maillage.query.drafts;

import java.time.Instant;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.moderation.DraftSubmitted;
import ma.maillage.api.moderation.RejectionReason;
import ma.maillage.api.moderation.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The last draft of a profile, a need or an offer. {@code comment} says what to change, or why it
 * was rejected; {@code city} is where its owner was, null when unknown.
 */
public record DraftView(
    Subject subject,
    ParticipantId owner,
    @Nullable CityCode city,
    int revision,
    Wording wording,
    DraftStatus status,
    @Nullable RejectionReason reason,
    @Nullable String comment,
    Instant submittedAt,
    Instant changedAt) {

  static DraftView of(DraftSubmitted event, Instant at) {
    return new DraftView(
        event.subject(),
        event.owner(),
        event.city(),
        event.revision(),
        event.wording(),
        DraftStatus.WAITING,
        null,
        null,
        at,
        at);
  }

  DraftView become(
      DraftStatus now, @Nullable RejectionReason why, @Nullable String word, Instant at) {
    return new DraftView(subject, owner, city, revision, wording, now, why, word, submittedAt, at);
  }
}
