package ma.maillage.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Atlas Capteurs       | Atlas Capteurs cherche un labo      | … cherche un labo
          Atlas Capteurs SARL  | L’équipe d'ATLAS-CAPTEURS           | L’équipe d'…
          Énergie du Souss     | energie  du souss, à Agadir         | …, à Agadir
          Labo Été             | Écrire à Labo Ete ou au laboratoire | Écrire à … ou au laboratoire
          مختبر الأطلس         | يبحث مختبر الأطلس عن شريك           | يبحث … عن شريك
          Void                 | How to avoid void spaces            | How to avoid … spaces
          X                    | Voir https://x.example/a?b=1 vite   | Voir … vite
          X                    | Voir www.lab.example                | Voir …
          X                    | Voir mon-labo.ma/contact            | Voir …
          X                    | contact: amina.b@labo.example, svp  | contact: …, svp
          X                    | Appelez le +212 5 35 12 34 56       | Appelez le …
          X                    | Appelez le 0535-12-34-56            | Appelez le …
          X                    | 12 capteurs, 2 000 000 MAD, 2026    | 12 capteurs, 2 000 000 MAD, 2026
          A+B (Fès) [x]        | chez A+B (Fès) [x]                  | chez …]
          """)
  void takesOutWhoseItIsAndLeavesTheRest(String name, String text, String blind) {
    assertThat(BlindText.hiding(name).of(text)).isEqualTo(blind);
  }
}
