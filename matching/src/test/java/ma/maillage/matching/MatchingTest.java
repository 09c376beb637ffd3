package ma.maillage.matching;

import static ma.maillage.matching.Facts.fr;
import static ma.maillage.matching.Facts.need;
import static ma.maillage.matching.Facts.offer;
import static ma.maillage.matching.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MatchingTest {

  private final World world;

  MatchingTest(@TempDir Path directory) {
    world = new World(directory);
  }

  @AfterEach
  void close() throws IOException {
    world.close();
  }

  @Test
  void proposesAnOfferThatAnswersANeed() {
    world.happened(
        registered("asker", ParticipantKind.COMPANY, "Exploitation agricole", "Agadir"),
        registered("maker", ParticipantKind.STARTUP, "Fabricant", "Rabat"),
        offer("o1", "maker", fr("Capteurs d'humidité du sol pour l'irrigation")),
        need("n1", "asker", fr("Capteur d'humidité pour piloter l'irrigation")));

    Proposal proposal = only();
    assertThat(proposal.kind()).isEqualTo(ConnectionKind.NEED_OFFER);
    assertThat(proposal.first().subject()).hasToString("NEED/n1");
    assertThat(proposal.second().subject()).hasToString("OFFER/o1");
    assertThat(proposal.cities()).extracting("value").containsExactlyInAnyOrder("agadir", "rabat");
    assertThat(proposal.rank()).isEqualTo(1);
    assertThat(proposal.basedOn()).isEqualTo(4);
    assertThat(proposal.first().gain().fr()).isNotBlank();
    assertThat(proposal.first().gain().ar()).isNotBlank();
  }

  private Proposal only() {
    assertThat(world.proposals()).hasSize(1);
    return world.proposals().getFirst().proposal();
  }
}
