package ma.maillage.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.maillage.api.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconTest {

  private final Lexicon lexicon = Analysis.current().lexicon();

  @Test
  void namesAConceptInThreeLanguages() {
    assertThat(lexicon.conceptOf("capteurs")).contains("#sensor");
    assertThat(lexicon.conceptOf("sensor")).contains("#sensor");
    assertThat(lexicon.conceptOf("المستشعرات")).contains("#sensor");
  }

  @Test
  void prefersTheLongestRunOfWords() {
    assertThat(
            Analysis.current()
                .keys("moteur de recherche en intelligence artificielle", Language.FR))
        .containsExactly("#search-engine", "#artificial-intelligence");
  }

  @Test
  void givesOneCodeToAllWaysToWriteASector() {
    assertThat(List.of("ict", "TIC", "Technologies de l'information", "تكنولوجيا المعلومات"))
        .allSatisfy(written -> assertThat(lexicon.code(written)).isEqualTo("ict"));
    assertThat(lexicon.code("green_technology")).isEqualTo("green-technology");
  }

  @Test
  void makesACodeOfASectorItDoesNotKnow() {
    assertThat(lexicon.code("  Éléments Zzz ")).isEqualTo("elements-zzz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a1", "a2"})
  void givesNoFormToTwoConcepts(String analysis) {
    Map<String, String> concepts = new HashMap<>();
    List<String> collisions = new ArrayList<>();
    List<Language> columns = List.of(Language.FR, Language.EN, Language.AR);
    for (String line : Resources.lines(analysis + "/lexicon.tsv")) {
      String[] cells = line.split("\t", -1);
      for (int i = 0; !line.startsWith("//") && i < columns.size(); i++) {
        for (String form : cells[i + 1].split("\\|", -1)) {
          String stems =
              columns.get(i) + " " + Token.joined(Token.of(Analyzers.stems(columns.get(i)), form));
          String before = concepts.putIfAbsent(stems, cells[0]);
          if (before != null && !before.equals(cells[0])) {
            collisions.add(form + ": " + before + " and " + cells[0]);
          }
        }
      }
    }
    assertThat(collisions).isEmpty();
  }

  @Test
  void namesTwoThousandConceptsInEachLanguage() {
    List<String> concepts =
        Resources.lines("a2/lexicon.tsv").stream().filter(line -> !line.startsWith("//")).toList();

    assertThat(concepts).hasSizeGreaterThanOrEqualTo(2_000);
    assertThat(concepts).allMatch(line -> line.matches("[a-z0-9-]+(\t[^\t]*\\p{L}[^\t]*){3}"));
  }

  @Test
  void keepsTheConceptsOfTheFirstLexicon() {
    assertThat(ids("a2")).containsAll(ids("a1"));
  }

  private static List<String> ids(String analysis) {
    return Resources.lines(analysis + "/lexicon.tsv").stream()
        .filter(line -> !line.startsWith("//"))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }
}
