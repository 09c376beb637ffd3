package ma.maillage.query.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Arrays;
import java.util.List;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DuplicateViewTest {

  private final Log log = new Log();
  private View view;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Duplicates.in(database);
  }

  @Test
  void suspectsTheSameNameInTheSameCityHoweverItIsWritten() {
    given(
        registered("a", "Éco-Sud S.A.R.L.", "Fès", null), registered("b", "ECO SUD", "Fez", null));
    given(registered("c", "Eco Sud", "Rabat", null));

    assertThat(suspicions("a"))
        .containsExactly(new Suspicion(ParticipantId.of("b"), List.of(Trait.Kind.NAME_AND_CITY)));
    assertThat(suspicions("c")).isEmpty();
  }

  @Test
  void suspectsTheSameWebsiteAndTheSameNumberElsewhere() {
    given(
        registered("a", "Un", "Fès", "https://www.example.org/fr", "rnsr:200810693T"),
        registered("b", "Deux", "Rabat", "http://example.org", "ror:200810693t"),
        registered("c", "Trois", "Rabat", "https://example.org", "ilab:1"),
        registered("d", "Quatre", "Rabat", null, "ror:1"));

    assertThat(suspicions("a"))
        .containsExactly(
            new Suspicion(
                ParticipantId.of("b"), List.of(Trait.Kind.WEBSITE, Trait.Kind.EXTERNAL_NUMBER)),
            new Suspicion(ParticipantId.of("c"), List.of(Trait.Kind.WEBSITE)));
    assertThat(suspicions("d")).as("short numbers say nothing").isEmpty();
  }

  @Test
  void forgetsASuspicionThatANewDescriptionClears() {
    given(registered("a", "Un", "Fès", null), registered("b", "Un", "Fès", null));
    assertThat(shared()).hasSize(1);

    given(
        new ParticipantDescribed(
            ParticipantId.of("b"), ParticipantKind.STARTUP, profile("Deux", "Fès", null)));

    assertThat(suspicions("a")).isEmpty();
    assertThat(shared()).isEmpty();
  }

  @Test
  void listsAllThatParticipantsShare() {
    given(registered("a", "Un", "Fès", "https://example.org"));
    given(registered("b", "Un", "Fès", null), registered("c", "Deux", "Fès", "http://example.org"));

    assertThat(shared())
        .extracting(trait -> trait.trait().kind())
        .containsExactlyInAnyOrder(Trait.Kind.NAME_AND_CITY, Trait.Kind.WEBSITE);
  }

  @Test
  void saysWhetherItHasLooked() {
    given(registered("a", "Un", "Fès", null));

    assertThat(queries().handle(new FindSuspicions(ParticipantId.of("a"))).looked()).isTrue();
    assertThat(queries().handle(new FindSuspicions(ParticipantId.of("b"))).looked()).isFalse();
  }

  private List<Suspicion> suspicions(String participant) {
    return queries().handle(new FindSuspicions(ParticipantId.of(participant))).items();
  }

  private List<SharedTrait> shared() {
    return queries().handle(new FindSharedTraits(PageRequest.first())).items();
  }

  private DuplicateQueries queries() {
    return (DuplicateQueries) view.queryHandler();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }

  private static ParticipantRegistered registered(
      String id, String name, String city, @Nullable String website, String... externalIds) {
    return new ParticipantRegistered(
        ParticipantId.of(id),
        ParticipantKind.STARTUP,
        profile(name, city, website),
        Arrays.stream(externalIds).map(ExternalId::of).toList());
  }

  private static Profile profile(String name, String city, @Nullable String website) {
    return new Profile(name, null, null, null, null, Place.of(city, "MA"), null, website, true);
  }
}
