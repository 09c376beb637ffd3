package ma.maillage.frontend.imports;

import static ma.maillage.frontend.imports.Node.ended;
import static ma.maillage.frontend.imports.Node.errors;
import static ma.maillage.frontend.imports.Node.participant;
import static ma.maillage.frontend.imports.Node.participants;
import static ma.maillage.frontend.imports.Node.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.maillage.api.RefusedException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRecoveryTest {

  private final Node node;

  ImportRecoveryTest(@TempDir Path directory) {
    node = new Node(directory);
  }

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void keepsNoMoreRowsUnderWayThanTheWindowIsWide() throws IOException {
    AtomicInteger held = new AtomicInteger();
    String file =
        IntStream.range(0, 500).mapToObj(i -> participant("p:" + i)).collect(Collectors.joining());
    Imports imports =
        node.imports(
            new InterceptedGateway(
                node.gateway(),
                (command, gateway) -> {
                  held.incrementAndGet();
                  CompletableFuture<Message> never = new CompletableFuture<>();
                  return () -> never;
                }));
    ImportId id = imports.start("canonical", utf8(file)).id();

    await().until(() -> held.get() == ImportRun.WINDOW);
    await()
        .during(Duration.ofMillis(200))
        .until(() -> held.get() == ImportRun.WINDOW && imports.find(id).read() == 0);
  }

  @RepeatedTest(3)
  void goesOnByItselfAfterACrashAtAnyRow(RepetitionInfo repetition) throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    int rows = 150;
    String file = participants(rows, random);
    AtomicInteger left = new AtomicInteger(random.nextInt(100));
    Imports crashing = node.imports(silentAfter(left, node.gateway()));
    ImportId id = crashing.start("canonical", utf8(file)).id();
    AtomicInteger before = new AtomicInteger();
    await()
        .during(Duration.ofMillis(100))
        .until(() -> left.get() < 0 && before.getAndSet(left.get()) == left.get());

    Imports restarted = node.imports();
    restarted.resume();
    ImportView done = ended(restarted, id);

    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(done.read()).isEqualTo(rows);
    assertThat(done.stored() + done.known() + done.rejected()).isEqualTo(rows);
    assertThat(done.rejected())
        .isEqualTo(file.lines().filter(row -> !row.contains("name")).count());
    assertThat(errors(restarted, id)).hasSize((int) done.rejected() + 1).doesNotHaveDuplicates();
    assertThat(node.events() + done.rejected()).isEqualTo(rows);
    await().until(() -> !Files.exists(node.files().resolve(id + ".rows")));
  }

  @Test
  void stopsForAShutdownAndGoesOnAfterIt() throws Exception {
    Imports imports = node.imports();
    ImportId id = imports.start("canonical", utf8(participants(300, new Random(3)))).id();

    imports.pause();
    ImportView paused = imports.find(id);
    imports.resume();
    ImportView done = ended(imports, id);

    assertThat(paused.read()).isEqualTo(paused.stored() + paused.rejected());
    assertThat(done.read()).isEqualTo(300);
    assertThat(done.known()).isZero();
  }

  @Test
  void endsWhenCancelledAndKeepsWhatIsStored() throws IOException {
    CompletableFuture<Message> release = new CompletableFuture<>();
    Imports imports =
        node.imports(
            new InterceptedGateway(
                node.gateway(),
                (command, gateway) -> {
                  CompletableFuture<? extends Message> answer =
                      release.thenCompose(_ -> gateway.send(command).getResultMessage());
                  return () -> answer;
                }));
    ImportId id = imports.start("canonical", utf8(participants(300, new Random(2)))).id();

    imports.cancel(id);
    release.complete(null);

    assertThat(imports.find(id).state()).isEqualTo(ImportState.CANCELLED);
    await().until(() -> !Files.exists(node.files().resolve(id + ".rows")));
    assertThat(imports.find(id).read()).isLessThan(300);
    assertThatThrownBy(() -> imports.cancel(id)).isInstanceOf(RefusedException.class);
  }

  /**
   * Answers so many commands and then no more, as a process that is killed; every other command
   * after that is carried out all the same, as one that was stored just before the end.
   */
  private static CommandGateway silentAfter(AtomicInteger left, CommandGateway silenced) {
    return new InterceptedGateway(
        silenced,
        (command, gateway) -> {
          int still = left.decrementAndGet();
          if (still >= 0) {
            return gateway.send(command);
          }
          CompletableFuture<Message> never = new CompletableFuture<>();
          if (still % 2 == 0) {
            return () -> gateway.send(command).getResultMessage().thenCompose(_ -> never);
          }
          return () -> never;
        });
  }
}
