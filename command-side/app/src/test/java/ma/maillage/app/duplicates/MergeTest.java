package ma.maillage.app.duplicates;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.posting;
import static ma.maillage.app.Sample.profile;
import static ma.maillage.app.Sample.registered;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.AccountName;
import ma.maillage.api.directory.DescribeParticipant;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantAlreadyRegistered;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.duplicates.HasDuplicates;
import ma.maillage.api.duplicates.MergeParticipants;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.MergedAway;
import ma.maillage.api.duplicates.NotMerged;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.duplicates.ParticipantsToldApart;
import ma.maillage.api.duplicates.TellApart;
import ma.maillage.api.duplicates.ToldApartUndone;
import ma.maillage.api.duplicates.UndoMerge;
import ma.maillage.api.duplicates.UndoTellingApart;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.api.marketplace.UnknownNeed;
import ma.maillage.api.moderation.SubmitDraft;
import ma.maillage.api.moderation.Wording;
import ma.maillage.api.renewal.Renew;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** A start-up that was registered twice. */
class MergeTest {

  private static final ParticipantId TWIN = ParticipantId.of("twin");
  private static final ExternalId NUMBER = ExternalId.of("ilab:123456");
  private static final NeedId NEED = NeedId.of("need");
  private static final Subject WANTED = new Subject(SubjectKind.NEED, "need");
  private static final MergeParticipants MERGE = new MergeParticipants(TWIN, STARTUP);
  private static final ParticipantMerged MERGED =
      new ParticipantMerged(TWIN, STARTUP, List.of(NUMBER), List.of(WANTED));
  private static final MergeUndone UNDONE =
      new MergeUndone(
          TWIN,
          STARTUP,
          List.of(NUMBER),
          List.of(WANTED),
          ParticipantKind.STARTUP,
          profile("twin"));
  private static final Object[] TWICE = {
    registered(STARTUP, ParticipantKind.STARTUP),
    registered(TWIN, ParticipantKind.STARTUP, "ilab:123456"),
    new NeedPublished(NEED, TWIN, posting("Capteurs"))
  };

  @Test
  void aDuplicateGoesOnAsTheOtherOneWithItsNumbersAndWhatItHasOpen() {
    twice(
            new OfferPublished(OfferId.of("offer"), TWIN, posting("Essais")),
            new NeedPublished(NeedId.of("past"), TWIN, posting("Vannes")),
            new NeedWithdrawn(NeedId.of("past"), TWIN))
        .when(MERGE)
        .then(
            new ParticipantMerged(
                TWIN,
                STARTUP,
                List.of(NUMBER),
                List.of(WANTED, new Subject(SubjectKind.OFFER, "offer"))));
    twice(MERGED).when(MERGE).thenNothing();
  }

  @Test
  void aMergeIsUndone() {
    twice(MERGED).when(new UndoMerge(TWIN)).then(UNDONE);
    twice().when(new UndoMerge(TWIN)).thenRefused(new NotMerged(TWIN));
    twice(MERGED, UNDONE).when(MERGE).then(MERGED);
  }

  @Test
  void refusesChains() {
    ParticipantId third = ParticipantId.of("third");
    twice(registered(third, ParticipantKind.STARTUP), MERGED)
        .when(new MergeParticipants(third, TWIN))
        .thenRefused(new MergedAway(TWIN, STARTUP));
    twice(registered(third, ParticipantKind.STARTUP), MERGED)
        .when(new MergeParticipants(TWIN, third))
        .thenRefused(new MergedAway(TWIN, STARTUP));
    twice(registered(third, ParticipantKind.STARTUP), MERGED)
        .when(new MergeParticipants(STARTUP, third))
        .thenRefused(new HasDuplicates(STARTUP));
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(MERGE)
        .thenRefused(new UnknownParticipant(TWIN));
  }

  @Test
  void anImportOfItsNumberLandsOnTheOtherOne() {
    RegisterParticipant again =
        new RegisterParticipant(
            ParticipantId.of("again"), ParticipantKind.STARTUP, profile("x"), List.of(NUMBER));
    twice(MERGED).when(again).thenRefused(new ParticipantAlreadyRegistered(STARTUP));
    twice(MERGED, UNDONE).when(again).thenRefused(new ParticipantAlreadyRegistered(TWIN));
  }

  @Test
  void whatIsPublishedForItIsTheOtherOnes() {
    NeedId another = NeedId.of("another");
    PublishNeed publish = new PublishNeed(another, TWIN, posting("Pompes"));
    twice(MERGED).when(publish).then(new NeedPublished(another, STARTUP, posting("Pompes")));
    twice(MERGED, UNDONE).when(publish).then(new NeedPublished(another, TWIN, posting("Pompes")));
  }

  @Test
  void saysNothingNewOfItselfMeanwhile() {
    MergedAway away = new MergedAway(TWIN, STARTUP);
    twice(MERGED).when(new DescribeParticipant(TWIN, profile("new"))).thenRefused(away);
    twice(MERGED)
        .when(
            new SubmitDraft(
                Statement.ofProfile(TWIN), Wording.of(profile("new")), AccountName.of("member")))
        .thenRefused(away);
  }

  @Test
  void theOtherOneRenewsWhatItBrought() {
    Instant later = Instant.now().plusSeconds(400L * 24 * 3600);
    Statement byTwin = Statement.of(NEED, TWIN);
    Statement byStartup = Statement.of(NEED, STARTUP);
    twice(MERGED).when(new Renew(byStartup, later)).then(new Renewed(STARTUP, WANTED, later));
    twice(MERGED).when(new Renew(byTwin, later)).thenRefused(new UnknownNeed(NEED));
    twice(MERGED, UNDONE).when(new Renew(byTwin, later)).then(new Renewed(TWIN, WANTED, later));
  }

  @Test
  void twoThatOnlyLookAlikeAreToldApart() {
    ParticipantsToldApart apart = new ParticipantsToldApart(STARTUP, TWIN);
    twice().when(new TellApart(STARTUP, TWIN)).then(apart);
    twice(apart).when(new TellApart(TWIN, STARTUP)).thenNothing();
    twice(apart).when(new UndoTellingApart(TWIN, STARTUP)).then(new ToldApartUndone(TWIN, STARTUP));
    twice().when(new UndoTellingApart(TWIN, STARTUP)).thenNothing();
    twice().when(new TellApart(STARTUP, LAB)).thenRefused(new UnknownParticipant(LAB));
  }

  private static Scenario twice(Object... events) {
    return Scenario.given(Stream.concat(Stream.of(TWICE), Stream.of(events)).toArray());
  }
}
