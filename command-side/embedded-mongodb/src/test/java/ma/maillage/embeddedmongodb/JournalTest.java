package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final int SMALL = 20;

  @Test
  void givesBackTheChangesInOrder(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path)) {
      write(directory, 0, SMALL);
      assertThat(read(directory, 0)).isEqualTo(changes(0, SMALL));
    }
  }

  @Test
  void givesBackOnlyWhatFollowsTheCheckpoint(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path)) {
      write(directory, 0, SMALL);
      write(directory, SMALL, 5);
      assertThat(read(directory, 12)).isEqualTo(changes(12, SMALL + 5 - 12));
    }
  }

  @Test
  void givesBackLargeChangesAndRemovals(@TempDir Path path) throws IOException {
    JournalRecord large = JournalRecord.put("d.c", KeyEncoding.of(1), new byte[3_000_000]);
    JournalRecord removal = JournalRecord.remove("d.c", KeyEncoding.of(1));
    try (DataDirectory directory = DataDirectory.hold(path);
        Journal journal = Journal.startAfter(0, directory)) {
      journal.append(large, removal);
      journal.awaitDurable(journal.append(removal, large));
      List<JournalRecord> found = new ArrayList<>();
      JournalReader.read(JournalFiles.in(directory), 0, found::add);
      assertThat(found.getFirst().bson().orElseThrow()).hasSize(3_000_000);
      assertThat(found.getLast()).isEqualTo(removal);
    }
  }

  @Test
  void cutsATornEnd(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path)) {
      Path file = write(directory, 0, SMALL);
      byte[] whole = Files.readAllBytes(file);
      int lastFrame = frames(whole).getLast();
      for (int length = lastFrame; length < frameEnd(whole, lastFrame); length++) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertThat(read(directory, 0)).isEqualTo(changes(0, SMALL - 1));
      }
    }
  }

  @Test
  void cutsALastChangeWithAFlippedBit(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path)) {
      Path file = write(directory, 0, SMALL);
      byte[] whole = Files.readAllBytes(file);
      int lastFrame = frames(whole).getLast();
      for (int at = lastFrame; at < frameEnd(whole, lastFrame); at++) {
        byte[] flipped = whole.clone();
        flipped[at] ^= 0x10;
        Files.write(file, flipped);
        assertThat(read(directory, 0)).isEqualTo(changes(0, SMALL - 1));
      }
    }
  }

  @Test
  void refusesADamagedChangeThatALaterOneProves(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path)) {
      Path file = write(directory, 0, SMALL);
      byte[] whole = Files.readAllBytes(file);
      List<Integer> frames = frames(whole);
      for (int frame : frames.subList(0, frames.size() - 1)) {
        byte[] flipped = whole.clone();
        flipped[frame + JournalFrame.HEADER_BYTES] ^= 1;
        Files.write(file, flipped);
        assertThatExceptionOfType(DamagedJournalException.class)
            .isThrownBy(() -> read(directory, 0))
            .withMessageContaining("byte " + frame)
            .withMessageContaining(file.toString());
      }
    }
  }

  @Test
  void refusesADamagedOrMissingLastChangeOnceItWasProven(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path);
        Journal journal = Journal.startAfter(0, directory)) {
      changes(0, SMALL).forEach(change -> journal.append(change, change));
      journal.awaitDurable(SMALL);
      journal.prove();
      journal.prove();
      assertThat(read(directory, 0)).isEqualTo(changes(0, SMALL));

      Path file = JournalFiles.in(directory).getFirst();
      byte[] whole = Files.readAllBytes(file);
      List<Integer> frames = frames(whole);
      assertThat(frames).hasSize(SMALL + 1);
      int last = frames.get(SMALL - 1);
      for (int at = last; at < frameEnd(whole, last); at++) {
        byte[] flipped = whole.clone();
        flipped[at] ^= 0x10;
        Files.write(file, flipped);
        assertThatExceptionOfType(DamagedJournalException.class)
            .isThrownBy(() -> read(directory, 0))
            .withMessageContaining("change " + SMALL);
      }
    }
  }

  @Test
  void refusesAMissingChangeThatTheNextFileProves(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path);
        Journal journal = Journal.startAfter(0, directory)) {
      changes(0, SMALL).forEach(change -> journal.append(change, change));
      journal.awaitDurable(SMALL);
      journal.rotate();
      journal.prove();
      Path file = JournalFiles.in(directory).getFirst();
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, frames(whole).getLast()));
      assertThatExceptionOfType(DamagedJournalException.class).isThrownBy(() -> read(directory, 0));
    }
  }

  @Test
  void refusesAMissingFile(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path)) {
      Path first = write(directory, 0, SMALL);
      write(directory, SMALL, SMALL);
      Files.delete(first);
      assertThatExceptionOfType(DamagedJournalException.class).isThrownBy(() -> read(directory, 0));
    }
  }

  @Test
  void ofAGroupThatWasTornTheWholeRestIsCut(@TempDir Path path) throws IOException {
    try (DataDirectory directory = DataDirectory.hold(path);
        Journal journal = Journal.startAfter(0, directory)) {
      changes(0, SMALL).forEach(change -> journal.append(change, change));
      journal.awaitDurable(SMALL);
      Path file = JournalFiles.in(directory).getFirst();
      byte[] flipped = Files.readAllBytes(file);
      flipped[frames(flipped).get(3)] ^= 1;
      Files.write(file, flipped);
      assertThat(read(directory, 0)).isEqualTo(changes(0, 3));
    }
  }

  @Test
  void keepsWhatManyThreadsAcknowledged(@TempDir Path path) throws IOException {
    List<JournalRecord> changes = changes(0, 500);
    try (DataDirectory directory = DataDirectory.hold(path);
        Journal journal = Journal.startAfter(0, directory)) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        changes.forEach(
            change -> threads.execute(() -> journal.awaitDurable(journal.append(change, change))));
      }
      assertThat(read(directory, 0)).containsExactlyInAnyOrderElementsOf(changes);
    }
  }

  /** Each change in a group of its own, so that each one but the last is proved by the next. */
  private static Path write(DataDirectory directory, int first, int count) throws IOException {
    try (Journal journal = Journal.startAfter(first, directory)) {
      for (JournalRecord change : changes(first, count)) {
        journal.awaitDurable(journal.append(change, change));
      }
    }
    return JournalFiles.in(directory).getLast();
  }

  private static List<JournalRecord> changes(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> JournalRecord.remove("d.c", KeyEncoding.of("change " + number)))
        .toList();
  }

  private static List<JournalRecord> read(DataDirectory directory, long after) throws IOException {
    List<JournalRecord> found = new ArrayList<>();
    long last = JournalReader.read(JournalFiles.in(directory), after, found::add);
    assertThat(last).isEqualTo(after + found.size());
    return found;
  }

  private static List<Integer> frames(byte[] file) {
    List<Integer> frames = new ArrayList<>();
    int offset = 0;
    while (JournalFrame.at(ByteBuffer.wrap(file), offset).isPresent()) {
      frames.add(offset);
      offset = frameEnd(file, offset);
    }
    return frames;
  }

  private static int frameEnd(byte[] file, int frame) {
    return JournalFrame.at(ByteBuffer.wrap(file), frame).orElseThrow().end();
  }
}
