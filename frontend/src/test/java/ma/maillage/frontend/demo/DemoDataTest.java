package ma.maillage.frontend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import ma.maillage.frontend.imports.CommandsInMemory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoDataTest {

  private static final Set<String> TEXTS = Set.of("title", "description", "summary");
  private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");

  @Test
  void loadsWithoutARefusalAndOnlyOnce() throws IOException {
    try (CommandsInMemory commands = new CommandsInMemory()) {
      DemoData demo = new DemoData(commands.gateway());

      demo.load();
      assertThat(commands.events()).isEqualTo(lines().size());

      demo.load();
      assertThat(commands.events()).isEqualTo(lines().size());
    }
  }

  @Test
  void saysTheLanguageOfEveryText() throws IOException {
    for (JsonNode line : lines()) {
      for (String field : TEXTS) {
        if (line.has(field)) {
          assertThat(line.get(field).propertyNames())
              .as("%s of %s", field, line.get("id"))
              .isNotEmpty()
              .isSubsetOf(LANGUAGES);
        }
      }
    }
  }

  @Test
  void writesArabicTextsInArabicAndTheOthersInLatinLetters() throws IOException {
    for (JsonNode line : lines()) {
      for (String field : TEXTS) {
        JsonNode text = line.path(field);
        for (String language : text.propertyNames()) {
          boolean arabic =
              text.get(language)
                  .stringValue()
                  .codePoints()
                  .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
          assertThat(arabic)
              .as("%s.%s of %s", field, language, line.get("id"))
              .isEqualTo(language.equals("ar"));
        }
      }
    }
  }

  @Test
  void marksAsFictitiousExactlyWhatIsInvented() throws IOException {
    for (JsonNode line : lines()) {
      if (line.get("type").stringValue().equals("participant")) {
        assertThat(line.get("fictitious").booleanValue())
            .as("%s", line.get("id"))
            .isEqualTo(line.get("id").stringValue().startsWith("demo-"));
      }
    }
  }

  private static List<JsonNode> lines() throws IOException {
    String file = new String(DemoData.resource().readAllBytes(), StandardCharsets.UTF_8);
    return file.lines().map(JsonMapper.shared()::readTree).toList();
  }
}
