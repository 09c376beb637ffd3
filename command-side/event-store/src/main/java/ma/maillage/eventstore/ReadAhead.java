package ma.maillage.eventstore;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log from the database window by window, for one reader: while the reader handles one,
 * the next is on its way. Holds at most one window. Used by one thread at a time.
 */
final class ReadAhead {

  /** A window on its way. */
  private record Next(long after, CompletableFuture<List<StoredCommit>> window) {}

  private final CommitLog log;
  private final Executor executor;
  private @Nullable Next next;

  ReadAhead(CommitLog log, Executor executor) {
    this.log = log;
    this.executor = executor;
  }

  /** As {@link CommitLog#after}. */
  List<StoredCommit> after(long number) {
    List<StoredCommit> window = arrived(number);
    if (window.isEmpty()) {
      window = log.after(number);
    }
    if (!window.isEmpty()) {
      long last = window.getLast().number();
      next = new Next(last, supplyAsync(() -> log.after(last), executor));
    }
    return window;
  }

  /** Empty if nothing was on its way from there, or it failed, or the log ended there then. */
  private List<StoredCommit> arrived(long number) {
    Next expected = next;
    next = null;
    return expected == null || expected.after() != number
        ? List.of()
        : expected.window().exceptionally(failed -> List.of()).join();
  }
}
