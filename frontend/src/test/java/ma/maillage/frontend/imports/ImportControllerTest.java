package ma.maillage.frontend.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.maillage.frontend.imports.Node.ended;
import static ma.maillage.frontend.imports.Node.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ImportControllerTest {

  private final Node node;
  private final Imports imports;
  private final MockMvcTester http;

  ImportControllerTest(@TempDir Path directory) throws IOException {
    node = new Node(directory);
    imports = node.imports();
    http = MockMvcTester.of(new ImportController(imports));
  }

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void acceptsARawBodyAndTellsWhereItsImportIs() throws IOException {
    MvcTestResult accepted = post(MediaType.parseMediaType("text/csv"));

    String location = Objects.requireNonNull(accepted.getResponse().getHeader("Location"));
    assertThat(accepted).hasStatus(HttpStatus.ACCEPTED);
    ended(imports, new ImportId(URI.create(location).getPath().replaceAll(".*/", "")));
    assertThat(http.get().uri(location))
        .bodyJson()
        .isLenientlyEqualTo("{'state':'DONE','read':4,'stored':3,'rejected':1}".replace('\'', '"'));
    assertThat(http.get().uri(location + "/errors"))
        .hasContentType("text/csv;charset=UTF-8")
        .bodyText()
        .startsWith("line,reason,row\r\n");
  }

  @Test
  void refusesAFormBecauseItsBodyMayHaveBeenReadAwayAsParameters() throws IOException {
    assertThat(post(MediaType.APPLICATION_FORM_URLENCODED))
        .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    assertThat(imports.newest()).isEmpty();
  }

  @Test
  void listsImportsAndMappings() throws IOException {
    post(MediaType.APPLICATION_OCTET_STREAM);

    assertThat(http.get().uri("/api/imports"))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .hasSize(1);
    assertThat(http.get().uri("/api/imports/mappings"))
        .bodyJson()
        .extractingPath("$[*].name")
        .asArray()
        .contains("canonical", "ilab-startups", "labs-rnsr", "ror-organisations", "eu-open-calls");
  }

  private MvcTestResult post(MediaType type) throws IOException {
    return http.post()
        .uri("/api/imports?mapping=ilab-startups")
        .contentType(type)
        .content(new String(resource("ilab.csv").readAllBytes(), UTF_8))
        .exchange();
  }
}
