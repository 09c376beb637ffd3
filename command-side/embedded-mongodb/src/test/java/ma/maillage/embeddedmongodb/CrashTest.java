package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the process of a server under load and looks at what it left: every acknowledged step is
 * there, of each writer at most the step under way besides, and the indexes agree.
 *
 * <p>{@code -Dcrash.rounds=50} for more rounds.
 */
class CrashTest {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 5);
  private static final int WRITERS = 6;
  private static final Pattern STEP = Pattern.compile("(\\d+) (\\d+)");

  @Test
  void keepsEveryAcknowledgedWriteWhenKilled(@TempDir Path directory) throws Exception {
    Random random = new Random(42);
    Map<String, Map<Integer, Integer>> stepsByRound = new TreeMap<>();
    long acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String collection = "round%02d".formatted(round);
      Map<Integer, Integer> steps =
          killAfter(random.nextInt(1, 2_000), start(directory, collection, 200_000));
      acknowledged += steps.values().stream().mapToInt(Integer::intValue).sum();
      stepsByRound.put(collection, recovered(directory, collection, steps));
      IndexAudit.check(directory, stepsByRound.keySet());
    }
    for (String round : stepsByRound.keySet()) {
      recovered(directory, round, stepsByRound.get(round));
    }
    System.out.printf("crash test: %d rounds, %d acknowledged, 0 lost%n", ROUNDS, acknowledged);
  }

  @Test
  void refusesWritesWhenAFileCannotGrow(@TempDir Path directory) throws Exception {
    List<String> limited = List.of("bash", "-c", "ulimit -f 1500; exec \"$@\"", "limited");
    Process server = start(directory, "full", Long.MAX_VALUE, limited);
    List<String> lines = new ArrayList<>();
    Map<Integer, Integer> steps = new HashMap<>();
    try (BufferedReader output = server.inputReader()) {
      output.lines().forEach(line -> note(line, steps, lines));
    }
    assertThat(lines).filteredOn(line -> line.startsWith("refused 14031")).hasSize(WRITERS);
    assertThat(lines).anyMatch(line -> line.startsWith("documents "));
    assertThat(steps).isNotEmpty();
    recovered(directory, "full", steps);
    IndexAudit.check(directory, List.of("full"));
  }

  private static Process start(Path directory, String collection, long checkpointAfter)
      throws IOException {
    return start(directory, collection, checkpointAfter, List.of());
  }

  private static Process start(
      Path directory, String collection, long checkpointAfter, List<String> prefix)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(CrashingServer.class.getName());
    command.addAll(List.of(directory.toString(), collection));
    command.addAll(List.of(String.valueOf(WRITERS), String.valueOf(checkpointAfter)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Returns the steps acknowledged by each writer. */
  private static Map<Integer, Integer> killAfter(int lines, Process server) throws Exception {
    Map<Integer, Integer> steps = new HashMap<>();
    try (BufferedReader output = server.inputReader()) {
      int read = 0;
      String line = output.readLine();
      while (line != null) {
        note(line, steps, new ArrayList<>());
        if (++read == lines) {
          server.toHandle().destroyForcibly();
        }
        line = output.readLine();
      }
    }
    assertThat(server.waitFor()).isEqualTo(128 + 9);
    return steps;
  }

  private static void note(String line, Map<Integer, Integer> steps, List<String> others) {
    Matcher step = STEP.matcher(line);
    if (step.matches()) {
      steps.put(Integer.valueOf(step.group(1)), Integer.valueOf(step.group(2)));
    } else {
      others.add(line);
    }
  }

  /** Returns the steps of each writer that are there. */
  private static Map<Integer, Integer> recovered(
      Path directory, String collection, Map<Integer, Integer> acknowledged) {
    Map<Integer, Integer> found = new HashMap<>();
    try (OpenCollection open = new OpenCollection(directory)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = writer < WRITERS - 1 ? collection : collection + "implicit";
        SortedMap<String, Document> documents =
            CrashWorkload.stored(open.database().getCollection(name), writer);
        int steps = acknowledged.getOrDefault(writer, 0);
        boolean oneMore = documents.equals(CrashWorkload.after(writer, steps + 1));
        if (!oneMore) {
          assertThat(documents)
              .as("writer %d of %s after %d steps", writer, collection, steps)
              .isEqualTo(CrashWorkload.after(writer, steps));
        }
        found.put(writer, oneMore ? steps + 1 : steps);
      }
    }
    return found;
  }
}
