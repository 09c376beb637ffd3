package ma.maillage.frontend.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket for each key, the least recently used forgotten first. Any number of threads may use it.
 */
final class RateLimit {

  private static final int MOST_KEYS = 50_000;
  private static final float LOAD = 0.75f;

  private final int perMinute;
  private final TimeMeter clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /**
   * @param perMinute how many at once and in each minute; 0 for any number
   */
  RateLimit(int perMinute, TimeMeter clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Takes one from the bucket of a key: 0, or in how many seconds there is one again. */
  long take(String key) {
    if (perMinute == 0) {
      return 0;
    }
    ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? 0
        : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
  }

  private Bucket bucket(String key) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(key, fresh -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .withCustomTimePrecision(clock)
        .build();
  }
}
