package ma.maillage.matching;

import static ma.maillage.matching.Facts.deal;
import static ma.maillage.matching.Facts.fr;
import static ma.maillage.matching.Facts.need;
import static ma.maillage.matching.Facts.profile;
import static ma.maillage.matching.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.Place;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.matching.scoring.PairingRule;
import ma.maillage.matching.search.ExplainConnection;
import ma.maillage.matching.search.Explanation;
import ma.maillage.matching.search.FindMatches;
import ma.maillage.matching.search.FoundMatches;
import ma.maillage.matching.search.Match;
import ma.maillage.matching.search.Search;
import ma.maillage.matching.search.SearchHit;
import ma.maillage.matching.search.SearchResult;
import ma.maillage.matching.search.SearchResult.FacetValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people find. */
final class SearchTest {

  private final World world;

  SearchTest(@TempDir Path directory) {
    world = new World(directory);
    Realistic.events().forEach(world::append);
  }

  @AfterEach
  void close() throws IOException {
    world.close();
  }

  @ParameterizedTest
  @CsvSource({
    "télémédecine, sihati",
    "telemedecine, sihati",
    "الذكاء الاصطناعي, sihati",
    "ذكاء اصطناعي, sihati",
    "صحتى, sihati",
    "Vision La, vision",
    "imag, imagerie",
    "amana, amana",
    "fraud detection, amana",
    "détection de fraude, vision",
    "التعلم الآلي, vision",
    "énergies capteurs irrigation, zraa",
    "\"stress hydrique\", lab-sols",
    "irrigation -stress, zraa",
    "agadir, technopark-agadir"
  })
  void findsParticipants(String typed, String participant) {
    assertThat(search(typed).items()).extracting(hit -> hit.subject().id()).contains(participant);
  }

  @Test
  void leavesOutWhatIsExcluded() {
    assertThat(search("irrigation -stress").items())
        .extracting(hit -> hit.subject().id())
        .contains("zraa")
        .doesNotContain("lab-sols");
  }

  @Test
  void leavesOutWhomTheAskerMustNotKnow() {
    List<ParticipantId> hidden = List.of(ParticipantId.of("zraa"));
    SearchResult all = search("irrigation");
    SearchResult blind =
        world.search(
            new Search(
                "irrigation",
                Language.FR,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                hidden,
                10,
                0));

    assertThat(all.items()).anyMatch(hit -> hit.subject().id().equals("zraa"));
    assertThat(blind.items()).noneMatch(hit -> "zraa".equals(hit.participant().id().value()));
    assertThat(blind.total()).isLessThan(all.total());
    assertThat(world.find(new FindMatches("irrigation", null, null, List.of(), hidden, 10)).items())
        .isNotEmpty()
        .noneMatch(match -> "zraa".equals(match.participant().id().value()));
  }

  @Test
  void answersWhateverPeopleType() {
    Random random = new Random(7);
    String signs = "ab é\"-()[]{}:*?~^/\\+&|!<>'«»“”\u0000\u200fعم٣ OR AND NOT\n\t😀";
    for (int i = 0; i < 500; i++) {
      StringBuilder typed = new StringBuilder("x");
      for (int length = random.nextInt(20); length > 0; length--) {
        typed.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(search(typed.toString()).total()).isNotNegative();
    }
  }

  @Test
  void marksWhatWasFoundAndEscapesTheRest() {
    world.append(
        registered(
            "odd",
            ParticipantKind.COMPANY,
            profile("Odd", fr("<b>Élevage</b> & tonte d'alpagas"), "Fès")));

    assertThat(search("elevage").items().getFirst().snippet())
        .isEqualTo("&lt;b&gt;<mark>Élevage</mark>&lt;/b&gt; &amp; tonte d&#39;alpagas");
    assertThat(search("alpag").items().getFirst().snippet()).contains("<mark>d&#39;alpagas</mark>");
  }

  @Test
  void countsFacetsWithoutNarrowingTheChosenOne() {
    SearchResult all = search(null);
    SearchResult labs = search(null, List.of("RESEARCH_LAB"), List.of(), 10, 0);

    assertThat(all.total()).isEqualTo(14);
    assertThat(labs.total()).isEqualTo(3);
    assertThat(labs.facets().get("kind")).isEqualTo(all.facets().get("kind"));
    assertThat(labs.facets().get("city"))
        .containsExactlyInAnyOrder(
            new FacetValue("rabat", 1), new FacetValue("fes", 1), new FacetValue("casablanca", 1));
    assertThat(all.facets().get("kind")).contains(new FacetValue("NEED", 4));
  }

  @Test
  void filtersBySectorInAnyLanguage() {
    assertThat(search(null, List.of(), List.of("health"), 10, 0).items())
        .extracting(hit -> hit.subject().id())
        .containsExactly("imagerie", "sihati");
  }

  @Test
  void turnsPagesNewestFirst() {
    assertThat(search(null, List.of(), List.of(), 2, 1).items())
        .extracting(hit -> hit.subject().id())
        .containsExactly("n-cancer", "n-fraude");
    assertThat(search(null, List.of(), List.of(), 5, 99).items()).isEmpty();
  }

  @Test
  void doesNotRepeatTheTitleInTheSnippet() {
    world.append(registered("ewe", ParticipantKind.COMPANY, profile("Ewe", fr("Bergerie"), "Fès")));
    world.append(
        new NeedPublished(
            NeedId.of("wool"),
            ParticipantId.of("ewe"),
            new Posting(
                fr("Laver la laine"),
                fr("Vingt tonnes de toisons par an."),
                List.of(),
                List.of(),
                Set.of(),
                null)));

    SearchHit hit = search("laine").items().getFirst();

    assertThat(hit.title()).isEqualTo("Laver la laine");
    assertThat(hit.snippet()).isEqualTo("Vingt tonnes de toisons par an.");
  }

  @Test
  void describesAHit() {
    SearchHit hit = search("zraa").items().getFirst();

    assertThat(hit.participant().name()).isEqualTo("Zraa");
    assertThat(hit.participant().kind()).isEqualTo(ParticipantKind.STARTUP);
    assertThat(hit.sectors()).containsExactly("agriculture", "ict");
    assertThat(hit.place()).isEqualTo(Place.of("Agadir", "MA"));
    assertThat(hit.fictitious()).isTrue();
  }

  @Test
  void neitherShowsDealsNorWithdrawnPostings() {
    world.append(deal("d", "zraa", fr("Levée extraordinaire"), 5, "Agadir"));
    world.append(need("n", "zraa", fr("Besoin extraordinaire")));
    world.append(new NeedWithdrawn(NeedId.of("n"), ParticipantId.of("zraa")));

    assertThat(search("extraordinaire").total()).isZero();
  }

  @Test
  void neitherDoesASearchByExampleShowDeals() {
    world.append(deal("d", "zraa", fr("Levée extraordinaire"), 5, "Agadir"));

    assertThat(find("levée extraordinaire", null, List.of("deal")).items()).isEmpty();
    assertThat(find("levée extraordinaire", null, List.of("DEAL", "need")).items()).isEmpty();
  }

  @Test
  void refusesAnEndlessPage() {
    assertThatThrownBy(() -> search(null, List.of(), List.of(), 101, 0))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("limit");
  }

  @Test
  void findsWhatGoesWithATextInAnotherLanguage() {
    FoundMatches found = find("soil moisture sensors", null, List.of());

    assertThat(found.items().getFirst().subject()).hasToString("OFFER/o-capteur");
    assertThat(found.items())
        .extracting(match -> match.subject().id())
        .contains("zraa", "lab-sols")
        .doesNotContain("amana");
    assertThat(found.items())
        .filteredOn(match -> match.subject().id().equals("zraa"))
        .allSatisfy(
            match ->
                assertThat(match.contributions().getFirst().evidence())
                    .contains("sensors → capteurs"));
  }

  @Test
  void findsWhatGoesWithANeedAndMore() {
    assertThat(find(null, NeedId.of("n-fraude"), List.of()).items().getFirst().subject().id())
        .isEqualTo("vision");
    assertThat(find("imagerie médicale", NeedId.of("n-fraude"), List.of()).items())
        .extracting(match -> match.subject().id())
        .contains("imagerie");
  }

  @Test
  void findsOnlyTheKindsAskedFor() {
    assertThat(find("capteurs", null, List.of("offer")).items())
        .extracting(Match::subject)
        .containsExactly(new Subject(SubjectKind.OFFER, "o-capteur"));
  }

  @Test
  void saysThatANeedIsUnknown() {
    assertThatThrownBy(() -> find(null, NeedId.of("none"), List.of()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("none");
  }

  @Test
  void explainsAPairAndWhyItIsNotProposed() {
    Explanation fits = explain("PARTICIPANT", "zraa", "PARTICIPANT", "lab-sols");
    Explanation own = explain("NEED", "n-qualite", "OFFER", "o-capteur");

    assertThat(fits.brokenRule()).isNull();
    assertThat(fits.score().contributions().getFirst().evidence()).contains("irrigation");
    assertThat(own.brokenRule()).isEqualTo(PairingRule.DIFFERENT_OWNERS);
  }

  private Explanation explain(String kind, String id, String otherKind, String otherId) {
    return world.explain(
        new ExplainConnection(
            new Subject(SubjectKind.valueOf(kind), id),
            new Subject(SubjectKind.valueOf(otherKind), otherId)));
  }

  private FoundMatches find(@Nullable String text, @Nullable NeedId need, List<String> kinds) {
    return world.find(new FindMatches(text, null, need, kinds, List.of(), 10));
  }

  private SearchResult search(@Nullable String text) {
    return search(text, List.of(), List.of(), 10, 0);
  }

  private SearchResult search(
      @Nullable String text, List<String> kinds, List<String> sectors, int limit, int offset) {
    return world.search(
        new Search(
            text, Language.FR, kinds, sectors, List.of(), List.of(), List.of(), limit, offset));
  }
}
