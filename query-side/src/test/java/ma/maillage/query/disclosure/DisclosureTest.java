package ma.maillage.query.disclosure;

import static ma.maillage.query.Samples.connection;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.relayed;
import static ma.maillage.query.Samples.revealed;
import static ma.maillage.query.Samples.sides;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.api.introductions.Step;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DisclosureTest {

  private static final Instant LATER = Log.NOON.plus(Duration.ofDays(365));

  private final Log log = new Log();
  private View view;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Disclosures.in(database);
    given(startup("s1", "Rabat"), lab("l1", "Agadir"), lab("l2", "Rabat"));
  }

  @Test
  void hidesThoseWhoWereIntroducedFromEachOther() {
    given(proposed("s1", "l1", "Rabat"), proposed("s1", "l2", "Rabat"));
    given(relayed("s1", "l1", null), relayed("s1", "l2", null));

    assertThat(undisclosed("s1")).containsExactly("l1", "l2");
    assertThat(undisclosed("l1")).containsExactly("s1");
    assertThat(undisclosed("stranger")).isEmpty();
  }

  @Test
  void hidesThemForARestAfterAnIntroductionThatCameToNothing() {
    given(proposed("s1", "l1", "Rabat"), proposed("s1", "l2", "Rabat"));
    given(relayed("s1", "l1", null), relayed("s1", "l2", null));
    given(declined("s1", "l1"), expired("s1", "l2"));

    Instant declinedAt = Log.NOON.plusSeconds(log.size() - 2L);
    assertThat(undisclosed("s1", Log.NOON.plusSeconds(log.size()))).containsExactly("l1", "l2");
    assertThat(undisclosed("l1", declinedAt.plus(Acquaintances.REST).minusMillis(1)))
        .containsExactly("s1");
    assertThat(undisclosed("l1", declinedAt.plus(Acquaintances.REST))).isEmpty();
    assertThat(undisclosed("s1", declinedAt.plus(Acquaintances.REST))).containsExactly("l2");
    assertThat(undisclosed("s1", declinedAt.plusSeconds(1).plus(Acquaintances.REST))).isEmpty();
  }

  @Test
  void hidesThemLongerWhenAnotherIntroductionOfThemIsOpen() {
    given(proposed("s1", "l1", "Rabat"), relayed("s1", "l1", null), declined("s1", "l1"));
    given(relayed("s1", "l1", null));

    assertThat(undisclosed("s1", LATER)).containsExactly("l1");
    given(declined("s1", "l1"));
    assertThat(undisclosed("s1", LATER)).isEmpty();
  }

  @Test
  void anExpiredProposalHidesNobody() {
    given(proposed("s1", "l1", "Rabat"), expired("s1", "l1"));

    assertThat(undisclosed("s1")).isEmpty();
  }

  @Test
  void hidesNobodyForAProposalThatStillWaits() {
    given(proposed("s1", "l1", "Rabat"));

    assertThat(undisclosed("s1")).isEmpty();
    assertThat(undisclosed("l1")).isEmpty();
  }

  @Test
  void whoWasRevealedStaysKnownWhateverElseIsRelayed() {
    given(proposed("s1", "l1", "Rabat"), relayed("s1", "l1", null), revealed("s1", "l1"));
    given(relayed("s1", "l1", null));

    assertThat(undisclosed("s1")).isEmpty();
    assertThat(undisclosed("l1")).isEmpty();
  }

  @Test
  void knowsWhoWasRevealedToWhom() {
    given(proposed("s1", "l1", "Rabat"), relayed("s1", "l1", null));
    assertThat(revealedTo("l1")).isEmpty();

    given(revealed("s1", "l1"));
    assertThat(revealedTo("s1")).containsExactly("l1");
    assertThat(revealedTo("l1")).containsExactly("s1");
    assertThat(revealedTo("l2")).isEmpty();
  }

  private List<String> revealedTo(String participant) {
    return ((DisclosureQueries) view.queryHandler())
        .handle(new FindRevealed(ParticipantId.of(participant))).participants().stream()
            .map(ParticipantId::value)
            .toList();
  }

  private static ConnectionDeclined declined(String first, String second) {
    return new ConnectionDeclined(
        connection(first, second),
        sides(first, second),
        ParticipantId.of(first),
        DeclineReason.NOT_RELEVANT,
        null);
  }

  private static ConnectionExpired expired(String first, String second) {
    return new ConnectionExpired(connection(first, second), sides(first, second), Step.CONSENT);
  }

  private List<String> undisclosed(String participant) {
    return undisclosed(participant, Log.NOON.plusSeconds(log.size()));
  }

  private List<String> undisclosed(String participant, Instant at) {
    return ((DisclosureQueries) view.queryHandler())
        .handle(new FindUndisclosed(ParticipantId.of(participant), at)).participants().stream()
            .map(ParticipantId::value)
            .toList();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }
}
