package ma.maillage.query.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class AmbassadorViewTest {

  @Test
  void showsWhoHoldsACityNow(MongoDatabase database) {
    View view = Ambassadors.in(database);
    AmbassadorQueries queries = (AmbassadorQueries) view.queryHandler();
    new Log()
        .tell(
            view.projectors(),
            appointed("Rabat", "amina"),
            appointed("Agadir", "youssef"),
            appointed("rabat", "salma"));

    AmbassadorView rabat =
        new AmbassadorView(
            CityCode.of("rabat"),
            ParticipantId.of("mnc"),
            AccountName.of("salma"),
            Log.NOON.plusSeconds(2));
    assertThat(queries.handle(new FindAmbassador(CityCode.of("Rabat")))).contains(rabat);
    assertThat(queries.handle(new FindAmbassador(CityCode.of("Fes")))).isEmpty();
    assertThat(queries.handle(new FindAmbassadors(List.of(), PageRequest.first())).items())
        .extracting(ambassador -> ambassador.ambassador().value())
        .containsExactly("salma", "youssef");
  }

  private static AmbassadorAppointed appointed(String city, String account) {
    return new AmbassadorAppointed(
        CityCode.of(city), ParticipantId.of("mnc"), AccountName.of(account));
  }
}
