package ma.maillage.matching;

import static ma.maillage.matching.Facts.deal;
import static ma.maillage.matching.Facts.fr;
import static ma.maillage.matching.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.InterestExpressed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConsentToConnection;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows when an investor is interested in a deal. */
final class InterestTest {

  private static final ParticipantId YOUNG = ParticipantId.of("young");
  private static final ParticipantId FUND = ParticipantId.of("fund");
  private static final DealId DEAL = DealId.of("d");
  private static final ConnectionId CONNECTION =
      ConnectionId.between(
          new Subject(SubjectKind.DEAL, "d"), new Subject(SubjectKind.PARTICIPANT, "fund"));

  private final World world;

  InterestTest(@TempDir Path directory) {
    this.world = new World(directory);
    world.append(registered("young", ParticipantKind.STARTUP, "Tissage", "Rabat", "textile"));
    world.append(registered("fund", ParticipantKind.INVESTOR, "Énergie", "Casablanca", "énergie"));
    world.append(deal("d", "young", fr("Une levée"), 50, "Rabat"));
  }

  @AfterEach
  void close() throws IOException {
    world.close();
  }

  @Test
  void introducesTheInvestorWithItsOwnConsent() {
    world.happened(new InterestExpressed(DEAL, YOUNG, FUND));

    assertThat(world.proposals())
        .singleElement()
        .satisfies(
            proposed -> {
              assertThat(proposed.connection()).isEqualTo(CONNECTION);
              assertThat(proposed.proposal().kind()).isEqualTo(ConnectionKind.STARTUP_INVESTOR);
              assertThat(proposed.proposal().proposer()).isEqualTo(Proposer.HAND);
            });
    assertThat(world.gateway.accepted(RelayConnection.class))
        .containsExactly(new RelayConnection(CONNECTION, List.of(YOUNG, FUND), null, World.NOW));
    assertThat(world.gateway.accepted(ConsentToConnection.class))
        .containsExactly(new ConsentToConnection(CONNECTION, FUND, World.NOW));
  }

  @Test
  void aPairTheMatcherProposedIsRelayedAsItIs() {
    world.happened(new InterestExpressed(DEAL, YOUNG, FUND));
    world.happened(new InterestExpressed(DEAL, YOUNG, FUND));

    assertThat(world.proposals()).hasSize(1);
    assertThat(world.gateway.accepted(RelayConnection.class)).hasSize(2);
  }

  @Test
  void nothingFollowsOnceTheDealIsClosed() {
    world.happened(
        new DealClosed(DEAL, YOUNG, 1, CloseReason.WITHDRAWN),
        new InterestExpressed(DEAL, YOUNG, FUND));

    assertThat(world.gateway.accepted).isEmpty();
  }
}
