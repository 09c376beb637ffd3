package ma.maillage.matching;

import static ma.maillage.matching.Facts.fr;
import static ma.maillage.matching.Facts.need;
import static ma.maillage.matching.Facts.offer;
import static ma.maillage.matching.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ma.maillage.api.Language;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.matching.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the index when a node stops, and what does not depend on it. */
final class RecoveryTest {

  private final Path directory;
  private final List<Object> log = new ArrayList<>();
  private final RecordingGateway gateway = new RecordingGateway();

  RecoveryTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void resumesWhereItStopped() throws IOException {
    try (World world = open("log-1")) {
      world.append(registered("asker", ParticipantKind.COMPANY, "Domaine", "Agadir"));
      world.append(registered("maker", ParticipantKind.STARTUP, "Fabricant", "Rabat"));
    }
    log.add(offer("o1", "maker", fr("Panneaux solaires")));
    try (World world = open("log-1")) {
      assertThat(world.matching.position()).isEqualTo(2);
      world.catchUp();
      world.happened(need("n1", "asker", fr("Panneaux solaires")));

      assertThat(world.proposals()).hasSize(1);
    }
  }

  @Test
  void takesAnEventTwiceWithoutHarm() throws IOException {
    try (World world = open("log-1")) {
      world.append(registered("maker", ParticipantKind.STARTUP, "Fabricant", "Rabat"));
      World.handle(world.matching.feeder(), log.getFirst(), 1);

      assertThat(hits(world)).isEqualTo(1);
    }
  }

  @Test
  void beginsAnewWhenTheIndexIsLost() throws IOException {
    openAndClose("log-1");
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertRebuilt("log-1");
  }

  @Test
  void beginsAnewWhenTheIndexIsOfAnotherLog() throws IOException {
    openAndClose("log-1");
    assertRebuilt("log-2");
  }

  @Test
  void beginsAnewWhenTheIndexIsDamaged() throws IOException {
    openAndClose("log-1");
    try (Stream<Path> files = Files.list(directory)) {
      Path segments =
          files
              .filter(file -> file.getFileName().toString().startsWith("segments_"))
              .findFirst()
              .orElseThrow();
      try (FileChannel channel = FileChannel.open(segments, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4}), 40);
      }
    }
    assertRebuilt("log-1");
  }

  @Test
  void letsAReaderWaitForAPosition() throws Exception {
    try (World world = open("log-1")) {
      assertThat(world.matching.awaitPosition(1, Duration.ofMillis(1))).isFalse();
      CompletableFuture<Boolean> reached =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return world.matching.awaitPosition(1, Duration.ofMinutes(1));
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      world.append(registered("maker", ParticipantKind.STARTUP, "Fabricant", "Rabat"));

      assertThat(reached.get(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  private void openAndClose(String logId) throws IOException {
    try (World world = open(logId)) {
      world.append(registered("asker", ParticipantKind.COMPANY, "Domaine", "Agadir"));
      world.append(need("n1", "asker", fr("Panneaux solaires")));
    }
  }

  private void assertRebuilt(String logId) throws IOException {
    try (World world = open(logId)) {
      assertThat(world.matching.position()).isZero();
      assertThat(hits(world)).isZero();
      world.catchUp();
      assertThat(hits(world)).isEqualTo(2);
    }
  }

  private static long hits(World world) {
    return world
        .search(
            new Search(
                null, Language.FR, List.of(), List.of(), List.of(), List.of(), List.of(), 10, 0))
        .total();
  }

  private World open(String logId) {
    return new World(directory, logId, log, gateway);
  }
}
