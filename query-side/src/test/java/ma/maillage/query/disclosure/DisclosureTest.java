package ma.maillage.query.disclosure;

import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.relayed;
import static ma.maillage.query.Samples.revealed;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DisclosureTest {

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

  private List<String> undisclosed(String participant) {
    return ((DisclosureQueries) view.queryHandler())
        .handle(new FindUndisclosed(ParticipantId.of(participant))).participants().stream()
            .map(ParticipantId::value)
            .toList();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }
}
