package ma.maillage.eventstore;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.Registration;

/** The streams that wait to be woken, to see how far behind they are. Thread-safe. */
final class OpenFollowers {

  private final Set<Follower> open = ConcurrentHashMap.newKeySet();

  /** Counts the follower until its own registration is cancelled. */
  Registration add(Follower follower, Registration own) {
    open.add(follower);
    return () -> {
      open.remove(follower);
      return own.cancel();
    };
  }

  int count() {
    return open.size();
  }

  /** Events up to this position that the slowest has not read. */
  long lag(long head) {
    return open.stream().mapToLong(follower -> head - follower.readThrough()).max().orElse(0);
  }
}
