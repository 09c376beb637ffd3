package ma.maillage.api;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.duplicates.ParticipantsToldApart;
import ma.maillage.api.duplicates.ToldApartUndone;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.moderation.ChangesAsked;
import ma.maillage.api.moderation.DraftApproved;
import ma.maillage.api.moderation.DraftRejected;
import ma.maillage.api.moderation.DraftSubmitted;
import ma.maillage.api.moderation.DraftWithdrawn;
import ma.maillage.api.moderation.ModerationSwitched;
import ma.maillage.api.moderation.RejectionReason;
import ma.maillage.api.moderation.Wording;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.Renewed;

/** Of these, what is about the upkeep of the directory. */
final class SampleDirectory {

  private static final ParticipantId STARTUP = ParticipantId.of("startup");
  private static final ParticipantId DUPLICATE = ParticipantId.of("duplicate");
  private static final List<ExternalId> NUMBERS = List.of(ExternalId.of("ilab:1"));
  private static final Subject NEED = new Subject(SubjectKind.NEED, "need");
  private static final Instant AT = Instant.parse("2026-03-09T08:30:00Z");

  private static final AccountName MEMBER = AccountName.of("member");
  private static final AccountName JUDGE = AccountName.of("judge");

  private SampleDirectory() {}

  static List<Object> all() {
    return List.of(
        new RenewalAsked(STARTUP, NEED, CityCode.of("Fès"), AT),
        new Renewed(STARTUP, NEED, AT),
        new ModerationSwitched(ParticipantId.of("cluster"), true),
        new DraftSubmitted(
            STARTUP, NEED, CityCode.of("Fès"), 1, Wording.of(SampleEvents.POSTING), MEMBER),
        new ChangesAsked(STARTUP, NEED, 1, "Lesquels ?", JUDGE),
        new DraftApproved(STARTUP, NEED, 2, JUDGE),
        new DraftRejected(STARTUP, NEED, 3, RejectionReason.OTHER, "Hors sujet", JUDGE),
        new DraftWithdrawn(STARTUP, NEED, 4),
        new ParticipantMerged(DUPLICATE, STARTUP, NUMBERS, List.of(NEED)),
        new MergeUndone(
            DUPLICATE,
            STARTUP,
            NUMBERS,
            List.of(NEED),
            ParticipantKind.STARTUP,
            SampleEvents.PROFILE),
        new ParticipantsToldApart(STARTUP, DUPLICATE),
        new ToldApartUndone(STARTUP, DUPLICATE));
  }
}
