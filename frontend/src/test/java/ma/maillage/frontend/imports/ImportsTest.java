package ma.maillage.frontend.imports;

import static ma.maillage.frontend.imports.Node.NOW;
import static ma.maillage.frontend.imports.Node.ended;
import static ma.maillage.frontend.imports.Node.errors;
import static ma.maillage.frontend.imports.Node.participant;
import static ma.maillage.frontend.imports.Node.resource;
import static ma.maillage.frontend.imports.Node.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.IntStream;
import ma.maillage.api.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

  private final Node node;

  ImportsTest(@TempDir Path directory) {
    node = new Node(directory);
  }

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void storesEveryRowOrSaysWhyNot() throws IOException {
    Imports imports = node.imports();

    ImportView done = ended(imports, imports.start("ilab-startups", resource("ilab.csv")).id());

    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(done).extracting(ImportView::read, ImportView::stored).containsExactly(4L, 3L);
    assertThat(done).extracting(ImportView::known, ImportView::rejected).containsExactly(0L, 1L);
    assertThat(done.bytesRead()).isEqualTo(done.bytesTotal()).isPositive();
    assertThat(errors(imports, done.id()))
        .containsExactly(
            "line,reason,row",
            "5,name is required,\"ilab9003,J9905998,1999,en émergence,Génie des procédés,"
                + "R93,Bretagne,,,,,,,,,,,,,\"");
  }

  @Test
  void knowsEveryRowOfAFileImportedBefore() throws IOException {
    Imports imports = node.imports();
    ended(imports, imports.start("labs-rnsr", resource("rnsr.csv")).id());
    ended(imports, imports.start("eu-open-calls", resource("eu.jsonl")).id());

    ImportView labs = ended(imports, imports.start("labs-rnsr", resource("rnsr.csv")).id());
    ImportView calls = ended(imports, imports.start("eu-open-calls", resource("eu.jsonl")).id());

    assertThat(labs).extracting(ImportView::stored, ImportView::known).containsExactly(0L, 3L);
    assertThat(calls).extracting(ImportView::stored, ImportView::known).containsExactly(0L, 2L);
  }

  @Test
  void publishesWhatAnOwnerOfTheSameFileNeedsOnlyAfterRegisteringTheOwner() throws IOException {
    Imports imports = node.imports();
    String file =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    participant("p:" + i)
                        + "{\"type\":\"need\",\"ownerExternalId\":\"p:"
                        + i
                        + "\",\"title\":\"Eau\"}\n")
            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
            .toString();

    ImportView done = ended(imports, imports.start("canonical", utf8(file)).id());

    assertThat(done).extracting(ImportView::stored, ImportView::rejected).containsExactly(80L, 0L);
  }

  @Test
  void saysWhichRuleRefusedARow() throws IOException {
    Imports imports = node.imports();
    String file = "{\"type\":\"need\",\"id\":\"n\",\"owner\":\"nobody\",\"title\":\"Eau\"}\n";

    ImportView done = ended(imports, imports.start("canonical", utf8(file)).id());

    assertThat(errors(imports, done.id()).get(1))
        .startsWith("1,no participant nobody; register it first,");
  }

  @Test
  void failsWithAMessageWhenTheFileIsOfAnotherMapping() throws IOException {
    Imports imports = node.imports();

    ImportView failed = ended(imports, imports.start("labs-rnsr", resource("ilab.csv")).id());

    assertThat(failed.state()).isEqualTo(ImportState.FAILED);
    assertThat(failed.message()).startsWith("the file has no column [annee_de_creation,");
    assertThat(failed.finishedAt()).isEqualTo(NOW);
  }

  @Test
  void refusesAnUnknownMappingBeforeReadingTheBody() throws IOException {
    Imports imports = node.imports();
    InputStream unread = InputStream.nullInputStream();

    assertThatThrownBy(() -> imports.start("nothing", unread))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(UnknownMapping.class));
    assertThat(imports.newest()).isEmpty();
  }

  @Test
  void refusesAFileLargerThanAllowedAndKeepsNothingOfIt() throws IOException {
    Imports imports = node.imports();

    assertThatThrownBy(() -> imports.start("canonical", utf8("x".repeat(1_000_001))))
        .isInstanceOf(FileTooLargeException.class);
    assertThat(node.files()).isEmptyDirectory();
  }
}
