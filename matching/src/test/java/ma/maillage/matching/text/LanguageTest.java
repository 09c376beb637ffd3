package ma.maillage.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import ma.maillage.api.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {

  private final Analysis analysis = Analysis.current();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR | Étalonner des capteurs d’humidité du sol
          FR | capteurs
          AR | معايرة مستشعرات رطوبة التربة
          AR | ري
          EN | Calibrate the sensors for soil moisture
          EN | sensors
          """)
  void isToldByScriptFunctionWordsAndKnownTerms(Language language, String text) {
    assertThat(analysis.languageOf(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR | Traduire notre application de santé pour le marché du Golfe (العربية)
          EN | Translate our health application for the Gulf market (العربية)
          AR | ترجمة تطبيقنا الصحي إلى العربية باستعمال LLM
          """)
  void isThatOfMostOfTheText(Language language, String text) {
    assertThat(analysis.languageOf(text)).isEqualTo(language);
  }

  @Test
  void isFrenchWhenNothingTells() {
    assertThat(analysis.languageOf("Zzz 42")).isEqualTo(Language.FR);
  }
}
