package ma.maillage.query;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
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

/** The upkeep of the directory as the log could hold it. */
public final class Upkeep {

  public static final Instant SAID = Instant.parse("2025-03-02T12:00:00Z");

  public static final ParticipantId CLUSTER = ParticipantId.of("mnc");
  private static final AccountName JUDGE = AccountName.of("judge");

  private Upkeep() {}

  public static RenewalAsked asked(Subject subject, String owner, String city) {
    return new RenewalAsked(ParticipantId.of(owner), subject, CityCode.of(city), SAID);
  }

  public static Renewed renewed(Subject subject, String owner, Instant at) {
    return new Renewed(ParticipantId.of(owner), subject, at);
  }

  public static Subject need(String id) {
    return new Subject(SubjectKind.NEED, id);
  }

  public static Subject offer(String id) {
    return new Subject(SubjectKind.OFFER, id);
  }

  /** The draft of a need of {@code s1}, which is in Rabat. */
  public static DraftSubmitted drafted(String id, int revision, String title) {
    return new DraftSubmitted(
        ParticipantId.of("s1"),
        need(id),
        CityCode.of("Rabat"),
        revision,
        Wording.of(Samples.posting(title)),
        AccountName.of("member"));
  }

  public static ChangesAsked asking(String id, int revision) {
    return new ChangesAsked(ParticipantId.of("s1"), need(id), revision, "Lesquels ?", JUDGE);
  }

  public static DraftApproved approved(String id, int revision) {
    return new DraftApproved(ParticipantId.of("s1"), need(id), revision, JUDGE);
  }

  public static DraftRejected rejected(String id, int revision) {
    return new DraftRejected(
        ParticipantId.of("s1"), need(id), revision, RejectionReason.OTHER, "Hors sujet", JUDGE);
  }

  public static ParticipantMerged merged(String duplicate, String into, Subject... postings) {
    return new ParticipantMerged(
        ParticipantId.of(duplicate), ParticipantId.of(into), List.of(), List.of(postings));
  }

  public static MergeUndone undone(String duplicate, String into, Subject... postings) {
    return new MergeUndone(
        ParticipantId.of(duplicate),
        ParticipantId.of(into),
        List.of(),
        List.of(postings),
        ParticipantKind.STARTUP,
        Samples.profile("Startup " + duplicate, "Rabat"));
  }

  static Object[] story() {
    return new Object[] {
      asked(Samples.participant("s1"), "s1", "Rabat"),
      asked(Samples.participant("l1"), "l1", "Agadir"),
      renewed(Samples.participant("s1"), "s1", Log.NOON),
      new ModerationSwitched(CLUSTER, true),
      new ModerationSwitched(ParticipantId.of("another"), true),
      new ModerationSwitched(ParticipantId.of("another"), false),
      drafted("d1", 1, "Capteurs"),
      asking("d1", 1),
      drafted("d1", 2, "Capteurs d’eau"),
      approved("d1", 2),
      drafted("d2", 1, "Vannes"),
      rejected("d2", 1),
      drafted("d3", 1, "Pompes"),
      new DraftWithdrawn(ParticipantId.of("s1"), need("d3"), 1),
      Samples.startup("twin", "Rabat"),
      Samples.startup("double", "Rabat"),
      Samples.need("n-twin", "twin", "Capteurs"),
      asked(need("n-twin"), "twin", "Rabat"),
      merged("twin", "s1", need("n-twin")),
      undone("twin", "s1", need("n-twin")),
      merged("double", "s1"),
      new ParticipantsToldApart(ParticipantId.of("s1"), ParticipantId.of("twin")),
      new ParticipantsToldApart(ParticipantId.of("s1"), ParticipantId.of("l1")),
      new ToldApartUndone(ParticipantId.of("s1"), ParticipantId.of("l1"))
    };
  }
}
