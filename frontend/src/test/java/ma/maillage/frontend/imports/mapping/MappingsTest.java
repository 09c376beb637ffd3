package ma.maillage.frontend.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

class MappingsTest {

  private final Path directory;

  MappingsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void addsTheMappingsOfTheInstallationToThoseShipped() throws IOException {
    write("own.json", mapping("members", "{\"name\": [{\"column\": \"Raison sociale\"}]}"));

    Mapping own = Mappings.shippedAnd(directory).named("members").orElseThrow();

    assertThat(own.canonical(JsonNodeFactory.instance.objectNode().put("Raison sociale", "Atlas")))
        .hasToString("{\"type\":\"participant\",\"name\":\"Atlas\"}");
    assertThat(Mappings.shippedAnd(directory).all()).hasSize(Mappings.shipped().all().size() + 1);
  }

  @Test
  void prefersTheMappingOfTheInstallationToTheShippedOneOfTheSameName() throws IOException {
    write("labs.json", mapping("labs-rnsr", "{}"));

    assertThat(Mappings.shippedAnd(directory).named("labs-rnsr").orElseThrow().title())
        .isEqualTo("Own");
  }

  @Test
  void saysWhichFileIsNoMappingAndWhy() throws IOException {
    write("bad.json", mapping("bad", "{\"name\": [{\"column\": \"a\", \"prefxi\": \"b\"}]}"));

    assertThatThrownBy(() -> Mappings.shippedAnd(directory))
        .isInstanceOf(InvalidMappingException.class)
        .hasMessageContaining("bad.json")
        .hasMessageContaining("prefxi");
  }

  @Test
  void refusesARuleThatReadsNothing() throws IOException {
    write("bad.json", mapping("bad", "{\"name\": [{\"prefix\": \"a\"}]}"));

    assertThatThrownBy(() -> Mappings.shippedAnd(directory))
        .hasMessageContaining("must have exactly one of column, columns, constant");
  }

  @Test
  void doesWithoutADirectory() {
    assertThat(Mappings.shippedAnd(directory.resolve("absent")).all()).hasSize(5);
  }

  private void write(String name, String json) throws IOException {
    Files.writeString(directory.resolve(name), json);
  }

  private static String mapping(String name, String fields) {
    return """
        {"name": "%s", "title": "Own", "format": "CSV", "separator": ";",
         "constants": {"type": "participant"}, "fields": %s}
        """
        .formatted(name, fields);
  }
}
