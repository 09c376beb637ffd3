package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import ma.maillage.frontend.running.FuzzedRequests.Fuzzed;
import ma.maillage.frontend.running.RawHttp.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Requests made of the API's own description, most of them a little wrong: {@code -Dfuzz.requests}
 * says how many, {@code -Dfuzz.seed} which; the seed is printed.
 */
class HttpFuzzIT {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1500);
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final int SENDERS = 4;
  private static final int MOST_SHOWN = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern INNER_LIFE =
      Pattern.compile(
          "\\b(java|javax|jakarta|ma\\.maillage|org\\.\\w+|com\\.mongodb|tools\\.jackson)\\.\\w+[.$]\\w+"
              + "|Exception\\b|\\bat \\w+\\.\\w+[.(]");

  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();

  @Test
  void answersWhateverComesWithoutFaultOrHang() throws Exception {
    try (RunningMaillage maillage = RunningMaillage.start(RunningMaillage.newDirectory());
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
      AccessWorld world = new AccessWorld(maillage);
      JsonNode api = maillage.nobody().get("/v3/api-docs").json();
      List<Caller> callers =
          List.of(
              maillage.operator(),
              maillage.operator(),
              maillage.operator(),
              world.caller("member"),
              world.caller("investor"),
              world.caller("ambassador"),
              maillage.nobody());
      FuzzedRequests requests = new FuzzedRequests(api, world.ids(), callers);
      RawHttp http = new RawHttp(maillage.uri("/"), PATIENCE);
      System.out.printf("%d requests from -Dfuzz.seed=%d%n", REQUESTS, SEED);

      SplittableRandom seeds = new SplittableRandom(SEED);
      List<Future<?>> sent = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        long seed = seeds.nextLong();
        sent.add(senders.submit(() -> check(requests.request(seed), http)));
      }
      for (Future<?> one : sent) {
        one.get();
      }
      System.out.println("answers by status: " + statuses);
      assertThat(faults.stream().limit(MOST_SHOWN)).as("of seed %d", SEED).isEmpty();
      assertThat(maillage.operator().get("/actuator/health").status()).isEqualTo(200);
      assertThat(maillage.operator().get("/actuator/processors").response().body())
          .as("no event was stored that a view cannot take")
          .doesNotContainPattern("\"parked\":[1-9]");
    }
  }

  private void check(Fuzzed request, RawHttp http) {
    try {
      Reply reply = http.send(request.bytes());
      statuses.computeIfAbsent(reply.status(), status -> new LongAdder()).increment();
      fault(request, reply).ifPresent(what -> report(what, request, reply.head() + reply.text()));
    } catch (IOException e) {
      report("no answer: " + e, request, "");
    }
  }

  private static Optional<String> fault(Fuzzed request, Reply reply) {
    if (reply.status() < 100 || reply.status() >= 500) {
      return Optional.of("status " + reply.status());
    }
    if (INNER_LIFE.matcher(reply.text()).find()) {
      return Optional.of("inner life");
    }
    boolean refused = reply.status() >= 400;
    boolean unsaid = !reply.has("application/problem+json") || !reply.text().contains("\"code\"");
    return refused && unsaid && request.readable() && !request.method().equals("HEAD")
        ? Optional.of("a refusal that is no problem")
        : Optional.empty();
  }

  private void report(String what, Fuzzed request, String reply) {
    String body = request.body().substring(0, Math.min(600, request.body().length()));
    faults.add(
        "%s%n> %s%n> %s%n< %s%n"
            .formatted(
                what,
                request.head().strip(),
                body,
                reply.substring(0, Math.min(900, reply.length()))));
  }
}
