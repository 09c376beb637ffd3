package ma.maillage.query.subjects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How old what is said is: when somebody last said it, or that it is right; since when whose it is
 * is asked whether it still is, null as long as nobody asks.
 */
public record Freshness(Instant saidAt, @Nullable Instant askedAt) {

  public static Freshness saidAt(Instant at) {
    return new Freshness(at, null);
  }

  public Freshness askedAt(Instant at) {
    return new Freshness(saidAt, at);
  }
}
