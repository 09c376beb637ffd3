package ma.maillage.query.participants;

import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.registered;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.subjects.Freshness;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class ParticipantViewTest {

  private final Log log = new Log();
  private View view;
  private ParticipantQueries queries;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Participants.in(database);
    queries = (ParticipantQueries) view.queryHandler();
  }

  @Test
  void showsEverythingAParticipantSaysOfItself() {
    Profile profile =
        new Profile(
            "Atlas Données",
            new LocalizedText("Analyse de données", "تحليل البيانات", null),
            List.of("ict"),
            List.of("big-data"),
            List.of("capteurs"),
            Place.of("Fès", "MA"),
            2019,
            "https://atlas.example",
            true);
    List<ExternalId> externalIds = List.of(ExternalId.of("rnsr:1"), ExternalId.of("ror:2"));
    given(
        new ParticipantRegistered(
            ParticipantId.of("p1"), ParticipantKind.STARTUP, profile, externalIds));

    assertThat(queries.handle(new FindParticipant(ParticipantId.of("p1"))))
        .contains(
            new ParticipantView(
                ParticipantId.of("p1"),
                ParticipantKind.STARTUP,
                "Atlas Données",
                profile.description(),
                List.of("ict"),
                List.of("big-data"),
                List.of("capteurs"),
                new Place(CityCode.of("fes"), "Fès", "MA"),
                2019,
                "https://atlas.example",
                true,
                externalIds,
                Log.NOON,
                Freshness.saidAt(Log.NOON),
                null));
  }

  @Test
  void leavesUnknownWhatWasNotSaid() {
    given(startup("p1", null));

    assertThat(queries.handle(new FindParticipant(ParticipantId.of("p1"))))
        .hasValueSatisfying(
            shown -> {
              assertThat(shown.description()).isNull();
              assertThat(shown.place()).isNull();
              assertThat(shown.foundedIn()).isNull();
            });
  }

  @Test
  void replacesTheProfileButKeepsKindExternalIdsAndDate() {
    given(registered("p1", ParticipantKind.STARTUP, "Avant", "Rabat", "rnsr:1"));
    given(described("p1", ParticipantKind.STARTUP, "Après", "Agadir"));

    assertThat(queries.handle(new FindParticipantByExternalId(ExternalId.of("rnsr:1"))))
        .hasValueSatisfying(
            shown -> {
              assertThat(shown.name()).isEqualTo("Après");
              assertThat(shown.externalIds()).containsExactly(ExternalId.of("rnsr:1"));
              assertThat(shown.registeredAt()).isEqualTo(Log.NOON);
            });
    assertThat(ids(null, "Rabat")).isEmpty();
    assertThat(ids(null, "Agadir")).containsExactly("p1");
  }

  @Test
  void listsByKindAndCityLastRegisteredFirst() {
    given(startup("s1", "Rabat"), lab("l1", "Rabat"), startup("s2", "Agadir"));
    given(startup("s3", "rabat"), lab("l2", null));

    assertThat(ids(null, null)).containsExactly("l2", "s3", "s2", "l1", "s1");
    assertThat(ids(ParticipantKind.STARTUP, null)).containsExactly("s3", "s2", "s1");
    assertThat(ids(null, "Rabat")).containsExactly("s3", "l1", "s1");
    assertThat(ids(ParticipantKind.RESEARCH_LAB, "Rabat")).containsExactly("l1");
  }

  @Test
  void knowsNobodyItWasNotToldOf() {
    assertThat(queries.handle(new FindParticipant(ParticipantId.of("p1")))).isEmpty();
    assertThat(queries.handle(new FindParticipantByExternalId(ExternalId.of("rnsr:1")))).isEmpty();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }

  private List<String> ids(@Nullable ParticipantKind kind, @Nullable String city) {
    CityCode code = city == null ? null : CityCode.of(city);
    return queries
        .handle(new FindParticipants(kind, code, List.of(), PageRequest.first()))
        .items()
        .stream()
        .map(participant -> participant.id().value())
        .toList();
  }
}
