package ma.maillage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityCodeTest {

  @ParameterizedTest
  @CsvSource({
    "Fès, fes",
    "FES, fes",
    "Fez, fes",
    "فاس, fes",
    "Tangier, tanger",
    "طنجة, tanger",
    "أكادير, agadir",
    "الدار البيضاء, casablanca",
    "NANTES CEDEX 3, nantes",
    "Paris 13e, paris",
    "Saint-Étienne, saint-etienne",
  })
  void namesOfOneCityAreOneKey(String name, String key) {
    assertThat(CityCode.of(name)).hasToString(key);
  }

  @Test
  void aKeyIsItsOwnName() {
    assertThat(CityCode.of(CityCode.of("Saint-Étienne").value())).hasToString("saint-etienne");
  }

  @Test
  void refusesWhatNamesNoCity() {
    assertThatThrownBy(() -> CityCode.of(" - "))
        .isInstanceOfSatisfying(
            InvalidValue.class, invalid -> assertThat(invalid.field()).isEqualTo("city"));
  }
}
