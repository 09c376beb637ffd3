package ma.maillage.frontend.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INSTITUT DE RECHERCHE EN GÉNIE CIVIL | Institut de Recherche en Génie Civil",
        "CENTRE D'ECONOMIE DE L'OCEAN | Centre d'Economie de l'Ocean",
        "LA TERRE ET L'EAU | La Terre et l'Eau",
        "AIX-EN-PROVENCE | Aix-en-Provence",
        "LABO D'EAU UMR 5999 | Labo d'Eau UMR 5999",
        "LIP6 | LIP6",
        "LABORATOIRE CNRS 3300 | Laboratoire CNRS 3300",
        "Fédération de recherche | Fédération de recherche",
        "ÉCOLE D'ÉTÉ | École d'Été",
      })
  void writesFrenchCapitalsAsATitle(String capitals, String title) {
    assertThat(TitleCase.of(capitals, Set.of("UMR"))).isEqualTo(title);
  }
}
