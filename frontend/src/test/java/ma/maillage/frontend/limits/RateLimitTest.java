package ma.maillage.frontend.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  /** Time that stands still until it is moved. */
  private static final class HandClock implements TimeMeter {

    private long nanos;

    void move(Duration by) {
      nanos += by.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private final HandClock clock = new HandClock();

  @Test
  void refusesWhatIsTooMuchAndSaysWhenToComeBack() {
    RateLimit limit = new RateLimit(6, clock);
    for (int i = 0; i < 6; i++) {
      assertThat(limit.take("amina")).isZero();
    }

    long wait = limit.take("amina");

    assertThat(wait).isBetween(10L, 11L);
    clock.move(Duration.ofSeconds(wait));
    assertThat(limit.take("amina")).isZero();
    assertThat(limit.take("amina")).isPositive();
  }

  @Test
  void keepsTheSendersApart() {
    RateLimit limit = new RateLimit(1, clock);

    assertThat(limit.take("amina")).isZero();
    assertThat(limit.take("brahim")).isZero();
    assertThat(limit.take("amina")).isPositive();
  }

  @Test
  void letsAnyNumberThroughWhenThereIsNoLimit() {
    RateLimit limit = new RateLimit(0, clock);

    for (int i = 0; i < 1000; i++) {
      assertThat(limit.take("amina")).isZero();
    }
  }
}
