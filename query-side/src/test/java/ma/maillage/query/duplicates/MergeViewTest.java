package ma.maillage.query.duplicates;

import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.need;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.registered;
import static ma.maillage.query.Samples.relayed;
import static ma.maillage.query.Samples.revealed;
import static ma.maillage.query.Upkeep.asked;
import static ma.maillage.query.Upkeep.merged;
import static ma.maillage.query.Upkeep.need;
import static ma.maillage.query.Upkeep.undone;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.duplicates.ParticipantsToldApart;
import ma.maillage.api.duplicates.ToldApartUndone;
import ma.maillage.query.Log;
import ma.maillage.query.QuerySide;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.disclosure.DisclosureQueries;
import ma.maillage.query.disclosure.FindUndisclosed;
import ma.maillage.query.marketplace.FindPosting;
import ma.maillage.query.marketplace.FindPostings;
import ma.maillage.query.marketplace.PostingQueries;
import ma.maillage.query.marketplace.PostingType;
import ma.maillage.query.marketplace.PostingView;
import ma.maillage.query.participants.FindParticipant;
import ma.maillage.query.participants.FindParticipantByExternalId;
import ma.maillage.query.participants.FindParticipants;
import ma.maillage.query.participants.ParticipantQueries;
import ma.maillage.query.participants.ParticipantView;
import ma.maillage.query.renewals.FindRenewals;
import ma.maillage.query.renewals.RenewalQueries;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A start-up in Rabat that was registered twice, and wrote a need under each name. */
@ExtendWith(TestDatabase.class)
class MergeViewTest {

  private static final ParticipantId ONE = ParticipantId.of("one");
  private static final ParticipantId TWIN = ParticipantId.of("twin");

  private final Log log = new Log();
  private QuerySide views;

  @BeforeEach
  void assemble(MongoDatabase database) {
    views = QuerySide.on(database);
    given(
        registered("one", ParticipantKind.STARTUP, "Atlas", "Rabat"),
        registered("twin", ParticipantKind.STARTUP, "ATLAS SARL", "Rabat", "ilab:9"),
        lab("l1", "Agadir"),
        need("n1", "one", "Capteurs"),
        need("n2", "twin", "Vannes"));
  }

  @AfterEach
  void close() {
    views.close();
  }

  @Test
  void theDirectoryListsADuplicateNoMoreAndSaysWhereItWent() {
    given(merged("twin", "one", need("n2")));

    assertThat(listed(null, null)).containsExactly("l1", "one");
    assertThat(listed(ParticipantKind.STARTUP, null)).containsExactly("one");
    assertThat(listed(null, "Rabat")).containsExactly("one");
    assertThat(profile("twin").mergedInto()).isEqualTo(ONE);
    assertThat(byNumber().id()).isEqualTo(ONE);

    given(undone("twin", "one", need("n2")));
    assertThat(listed(null, null)).containsExactly("l1", "twin", "one");
    assertThat(profile("twin").mergedInto()).isNull();
    assertThat(byNumber().id()).isEqualTo(TWIN);
  }

  @Test
  void whatItBroughtIsTheOtherOnes() {
    given(asked(need("n2"), "twin", "Rabat"), merged("twin", "one", need("n2")));
    assertThat(needsOf(ONE)).containsExactly("n2", "n1");
    assertThat(needsOf(TWIN)).isEmpty();
    assertThat(posting("n2").owner().name()).isEqualTo("Atlas");
    assertThat(askedOf(ONE)).isEqualTo(1);

    given(undone("twin", "one", need("n2")));
    assertThat(needsOf(ONE)).containsExactly("n1");
    assertThat(needsOf(TWIN)).containsExactly("n2");
    assertThat(posting("n2").owner().name()).isEqualTo("ATLAS SARL");
    assertThat(askedOf(TWIN)).isEqualTo(1);
  }

  @Test
  void whoIsHiddenIsHiddenUnderBothNames() {
    given(proposed("l1", "twin", "Rabat"), relayed("l1", "twin", null));
    given(merged("twin", "one", need("n2")));
    assertThat(hiddenFrom("l1")).containsExactlyInAnyOrder("one", "twin");
    assertThat(hiddenFrom("one")).containsExactly("l1");

    given(revealed("l1", "twin"));
    assertThat(hiddenFrom("l1")).isEmpty();
    assertThat(hiddenFrom("one")).isEmpty();
  }

  @Test
  void aMergeUndoneHidesNobodyMore() {
    given(proposed("l1", "twin", "Rabat"), relayed("l1", "twin", null));
    given(merged("twin", "one"), undone("twin", "one"));

    assertThat(hiddenFrom("l1")).containsExactly("twin");
    assertThat(hiddenFrom("one")).isEmpty();
  }

  @Test
  void aSuspicionEndsWithAMerge() {
    assertThat(suspectedOf("one")).containsExactly("twin");

    given(merged("twin", "one", need("n2")));
    assertThat(suspectedOf("one")).isEmpty();
    assertThat(suspectedOf("twin")).isEmpty();
    assertThat(shared()).isZero();

    given(undone("twin", "one", need("n2")));
    assertThat(suspectedOf("one")).containsExactly("twin");
    assertThat(shared()).isEqualTo(1);
  }

  @Test
  void aSuspicionEndsOnceTwoAreToldApart() {
    given(registered("third", ParticipantKind.STARTUP, "Atlas", "Rabat"));
    given(new ParticipantsToldApart(ONE, TWIN));
    assertThat(suspectedOf("one")).containsExactly("third");
    assertThat(suspectedOf("third")).containsExactly("one", "twin");
    assertThat(shared()).isEqualTo(1);

    given(merged("third", "one"));
    assertThat(shared()).isZero();

    given(new ToldApartUndone(TWIN, ONE));
    assertThat(suspectedOf("twin")).containsExactly("one");
    assertThat(shared()).isEqualTo(1);
  }

  @Test
  void whoWasToldApartIsNotSuspectedForWhatItSaysLater() {
    given(
        registered("far", ParticipantKind.STARTUP, "Atlas", "Tanger"),
        new ParticipantsToldApart(ONE, ParticipantId.of("far")),
        described("far", ParticipantKind.STARTUP, "Atlas", "Rabat"));

    assertThat(suspectedOf("one")).containsExactly("twin");
    assertThat(suspectedOf("far")).containsExactly("twin");
  }

  private List<String> listed(@Nullable ParticipantKind kind, @Nullable String city) {
    CityCode where = city == null ? null : CityCode.of(city);
    return queries(ParticipantQueries.class)
        .handle(new FindParticipants(kind, where, List.of(), PageRequest.first()))
        .items()
        .stream()
        .map(participant -> participant.id().value())
        .toList();
  }

  private ParticipantView profile(String id) {
    return queries(ParticipantQueries.class)
        .handle(new FindParticipant(ParticipantId.of(id)))
        .orElseThrow();
  }

  private ParticipantView byNumber() {
    return queries(ParticipantQueries.class)
        .handle(new FindParticipantByExternalId(ExternalId.of("ilab:9")))
        .orElseThrow();
  }

  private List<String> needsOf(ParticipantId owner) {
    return queries(PostingQueries.class)
        .handle(new FindPostings(PostingType.NEED, owner, null, List.of(), PageRequest.first()))
        .items()
        .stream()
        .map(PostingView::id)
        .toList();
  }

  private PostingView posting(String id) {
    return queries(PostingQueries.class)
        .handle(new FindPosting(PostingType.NEED, id))
        .orElseThrow();
  }

  private int askedOf(ParticipantId owner) {
    return queries(RenewalQueries.class)
        .handle(new FindRenewals(null, owner, PageRequest.first()))
        .items()
        .size();
  }

  private List<String> hiddenFrom(String participant) {
    return queries(DisclosureQueries.class)
        .handle(new FindUndisclosed(ParticipantId.of(participant), Instant.now()))
        .participants()
        .stream()
        .map(ParticipantId::value)
        .toList();
  }

  private List<String> suspectedOf(String participant) {
    return queries(DuplicateQueries.class)
        .handle(new FindSuspicions(ParticipantId.of(participant)))
        .items()
        .stream()
        .map(suspicion -> suspicion.participant().value())
        .toList();
  }

  private int shared() {
    return queries(DuplicateQueries.class)
        .handle(new FindSharedTraits(PageRequest.first()))
        .items()
        .size();
  }

  private <T> T queries(Class<T> type) {
    return views.queryHandlers().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private void given(Object... events) {
    log.tell(views.projectors(), events);
  }
}
