package ma.maillage.matching;

import static ma.maillage.matching.Facts.ar;
import static ma.maillage.matching.Facts.en;
import static ma.maillage.matching.Facts.fr;
import static ma.maillage.matching.Facts.need;
import static ma.maillage.matching.Facts.offer;
import static ma.maillage.matching.Facts.profile;
import static ma.maillage.matching.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.marketplace.Posting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proposed when things arrive. */
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
    asker();
    maker(fr("Capteurs d'humidité du sol pour l'irrigation"));
    world.happened(need("n1", "asker", fr("Capteur d'humidité pour piloter l'irrigation")));

    Proposal proposal = only();
    assertThat(proposal.kind()).isEqualTo(ConnectionKind.NEED_OFFER);
    assertThat(proposal.first().subject()).hasToString("NEED/n1");
    assertThat(proposal.second().subject()).hasToString("OFFER/o1");
    assertThat(proposal.cities()).extracting("value").containsExactlyInAnyOrder("agadir", "rabat");
    assertThat(proposal.rank()).isEqualTo(1);
    assertThat(proposal.basedOn()).isEqualTo(4);
    assertThat(proposal.first().gain().fr()).isNotBlank();
    assertThat(proposal.second().gain().ar()).isNotBlank();
  }

  static List<List<LocalizedText>> languagePairs() {
    List<LocalizedText> needs =
        List.of(
            fr("Détection de fraude par apprentissage automatique"),
            en("Fraud detection with machine learning"),
            ar("كشف الاحتيال بالتعلم الآلي"));
    return needs.stream()
        .flatMap(need -> needs.stream().map(offer -> List.of(need, offer)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("languagePairs")
  void findsAnOfferWhateverTheLanguages(List<LocalizedText> needAndOffer) {
    asker();
    maker(needAndOffer.getLast());
    world.happened(need("n1", "asker", needAndOffer.getFirst()));

    assertThat(only().score().contributions().getFirst().evidence()).hasSize(2);
  }

  @Test
  void proposesTheNeedToAnOfferThatComesLater() {
    asker();
    world.happened(need("n1", "asker", fr("Traduction automatique de l'arabe")));
    maker(fr("Traduction automatique"));

    assertThat(only().first().subject()).hasToString("NEED/n1");
  }

  @Test
  void neverProposesTheSamePairTwice() {
    world.happened(Realistic.events().toArray());
    world.happened(new Corpora(5).events(150).toArray());
    List<ProposeConnection> once = world.proposals();
    for (long position = 1; position <= world.log.size(); position++) {
      world.react(world.log.get(Math.toIntExact(position - 1)), position);
    }

    Set<ConnectionId> pairs = new HashSet<>();
    assertThat(once).isNotEmpty().allMatch(proposal -> pairs.add(proposal.connection()));
    assertThat(world.proposals()).extracting(ProposeConnection::connection).doesNotHaveDuplicates();
  }

  @Test
  void keepsWithinTheLimitOfAnArrival() {
    for (int i = 0; i < 12; i++) {
      world.happened(registered("c" + i, ParticipantKind.COMPANY, "Fabricant " + i, "Rabat"));
      world.append(offer("o" + i, "c" + i, fr("Panneaux solaires pour le pompage")));
    }
    asker();
    world.happened(need("n1", "asker", fr("Panneaux solaires pour le pompage")));

    assertThat(world.proposals())
        .extracting(command -> command.proposal().rank())
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void doesNotProposeAnOfferOfTheSameOwner() {
    asker();
    world.happened(
        offer("o1", "asker", fr("Panneaux solaires")),
        need("n1", "asker", fr("Panneaux solaires")));

    assertThat(world.proposals()).isEmpty();
  }

  @Test
  void doesNotProposeWhatWasWithdrawn() {
    asker();
    maker(fr("Panneaux solaires"));
    world.happened(
        new OfferWithdrawn(OfferId.of("o1"), ParticipantId.of("maker")),
        need("n1", "asker", fr("Panneaux solaires")));

    assertThat(world.proposals()).isEmpty();
  }

  @Test
  void doesNotProposeWhatIsPastItsLastDay() {
    asker();
    maker(fr("Panneaux solaires"));
    world.happened(publishedNeed(fr("Panneaux solaires"), Set.of(), LocalDate.of(2026, 2, 28)));
    assertThat(world.proposals()).isEmpty();
  }

  @Test
  void proposesWhatHoldsUntilToday() {
    asker();
    maker(fr("Panneaux solaires"));
    world.happened(publishedNeed(fr("Panneaux solaires"), Set.of(), LocalDate.of(2026, 3, 1)));

    assertThat(world.proposals()).hasSize(1);
  }

  @Test
  void respectsWhomANeedIsAddressedTo() {
    asker();
    maker(fr("Panneaux solaires"));
    world.happened(
        publishedNeed(fr("Panneaux solaires"), Set.of(ParticipantKind.RESEARCH_LAB), null));

    assertThat(world.proposals()).isEmpty();
  }

  @Test
  void proposesAnEligibleCompanyToAPark() {
    world.happened(
        registered("park", ParticipantKind.TECHNOLOGY_PARK, "Accueil fintech", "Tanger", "TIC"),
        registered("young", ParticipantKind.STARTUP, "Fintech", "Tanger", "numérique"));

    assertThat(only().kind()).isEqualTo(ConnectionKind.COMPANY_CITY);
    assertThat(only().first().subject()).hasToString("PARTICIPANT/young");
  }

  @Test
  void proposesNoCompanyOfAnotherSectorToAPark() {
    world.happened(
        registered("park", ParticipantKind.TECHNOLOGY_PARK, "Accueil fintech", "Tanger", "TIC"),
        registered(
            "bakery", ParticipantKind.STARTUP, "Accueil fintech", "Tanger", "agroalimentaire"));

    assertThat(world.proposals()).isEmpty();
  }

  @Test
  void readsThePostingsOfAnOwnerThatMoved() {
    asker();
    maker(fr("Panneaux solaires"));
    world.happened(
        new ParticipantDescribed(
            ParticipantId.of("maker"),
            ParticipantKind.STARTUP,
            profile("Maker", fr("Fabricant"), "Oujda")),
        need("n1", "asker", fr("Panneaux solaires")));

    assertThat(only().cities()).extracting("value").containsExactlyInAnyOrder("agadir", "oujda");
  }

  @Test
  void asksAgainAboutAPairThatWasSetAside() {
    asker();
    maker(fr("Panneaux solaires"));
    NeedPublished need = need("n1", "asker", fr("Panneaux solaires"));
    world.happened(need);
    ConnectionId pair = only().connection();

    world.gateway.setAside(pair);
    world.react(need, world.log.size());
    assertThat(world.proposals()).as("still open").hasSize(1);
    world.append(new ConnectionDismissed(pair, Set.of(), DismissalReason.BAD_TIMING, null));
    world.react(need, world.log.size());
    assertThat(world.proposals())
        .extracting(ProposeConnection::connection)
        .containsExactly(pair, pair);
  }

  @Test
  void losesNoEventWhileTheCommandSideIsDown() {
    asker();
    maker(fr("Panneaux solaires"));
    world.gateway.goDown();

    assertThatThrownBy(() -> world.happened(need("n1", "asker", fr("Panneaux solaires"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("down");
  }

  private void asker() {
    world.happened(registered("asker", ParticipantKind.COMPANY, "Domaine", "Agadir"));
  }

  private void maker(LocalizedText offered) {
    world.happened(
        registered("maker", ParticipantKind.STARTUP, "Fabricant", "Rabat"),
        offer("o1", "maker", offered));
  }

  private static NeedPublished publishedNeed(
      LocalizedText title, Set<ParticipantKind> addressedTo, @Nullable LocalDate until) {
    return new NeedPublished(
        NeedId.of("n1"),
        ParticipantId.of("asker"),
        new Posting(title, null, null, null, addressedTo, until));
  }

  private Proposal only() {
    assertThat(world.proposals()).hasSize(1);
    return world.proposals().getFirst().proposal();
  }
}
