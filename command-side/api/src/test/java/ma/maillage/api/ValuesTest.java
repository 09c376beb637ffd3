package ma.maillage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.MoveCandidate;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.SiteId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void aLanguageIsNamedInWhicheverCase() {
    assertThat(Language.of("fr")).isEqualTo(Language.FR);
    assertThat(Language.of("AR")).isEqualTo(Language.AR);
    refuses("language", () -> Language.of("es"));
  }

  @Test
  void aTextNeedsALanguage() {
    refuses("text", () -> new LocalizedText(" ", null, ""));
  }

  @Test
  void aTextFallsBackToALanguageItHas() {
    assertThat(LocalizedText.of(Language.AR, "مرحبا").preferring(Language.FR)).isEqualTo("مرحبا");
  }

  @Test
  void aTextKeepsWithinItsLength() {
    String tooLong = "x".repeat(LocalizedText.LONGEST + 1);
    refuses("fr", () -> LocalizedText.of(Language.FR, tooLong));
  }

  @Test
  void anIdHasNoBlanks() {
    refuses("participantId", () -> ParticipantId.of("a b"));
  }

  @Test
  void anExternalIdNamesItsSource() {
    refuses("externalId", () -> ExternalId.of("200810693T"));
  }

  @Test
  void aProfileNeedsAName() {
    refuses("name", () -> profile("  ", null));
  }

  @Test
  void aProfileDropsDoubleSectors() {
    assertThat(profile("Atlas", List.of("ict", " ict ", "green")).sectors())
        .containsExactly("ict", "green");
  }

  @Test
  void anAmountHasACurrency() {
    refuses("currency", () -> new Money(1, "dirham"));
  }

  @Test
  void aPairOfSubjectsHasOneConnectionWhicheverComesFirst() {
    Subject need = new Subject(SubjectKind.NEED, "n");
    Subject offer = new Subject(SubjectKind.OFFER, "o");

    assertThat(ConnectionId.between(need, offer)).isEqualTo(ConnectionId.between(offer, need));
    assertThat(ConnectionId.between(need, offer))
        .isNotEqualTo(ConnectionId.between(need, new Subject(SubjectKind.NEED, "o")));
  }

  @Test
  void aFactIsDatedAsPreciselyAsItsSource() {
    assertThat(FactDate.of("2018").firstDay()).isEqualTo("2018-01-01");
    assertThat(FactDate.of("2016-06").firstDay()).isEqualTo("2016-06-01");
    assertThat(FactDate.of("2016-06-15").firstDay()).isEqualTo("2016-06-15");
    refuses("date", () -> FactDate.of("2016-13"));
    refuses("date", () -> FactDate.of("in 2016"));
  }

  @Test
  void aMoveByHandSaysItsOwnReason() {
    refuses("reason", () -> move(MoveReason.RECOMMENDATION, null));
    refuses("comment", () -> move(MoveReason.OTHER, " "));
  }

  private static MoveCandidate move(MoveReason reason, @Nullable String comment) {
    return new MoveCandidate(PlaceApplicationId.of("a"), SiteId.of("s"), 1, reason, comment);
  }

  private static Profile profile(String name, @Nullable List<String> sectors) {
    return new Profile(name, null, sectors, null, null, null, null, null, false);
  }

  private static void refuses(String field, ThrowingCallable making) {
    assertThatThrownBy(making)
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
  }
}
