package ma.maillage.frontend.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import ma.maillage.frontend.imports.rows.Row;
import org.jspecify.annotations.Nullable;

/**
 * Puts the outcomes of rows, which come in any order, back into the order of the rows. Rows are let
 * in through a window: a row leaves it when it and all before it are settled, so no more rows than
 * the window is wide are ever under way or waiting. Safe for use by all threads; rows enter in
 * order, from one thread.
 */
final class SettledRows {

  private record Settled(Row row, Outcome outcome) {}

  private final int width;
  private final Semaphore window;
  private final ErrorFile errors;
  private final Map<Long, Settled> waiting = new HashMap<>();
  private Progress progress;
  private @Nullable Throwable failure;

  SettledRows(int width, Progress from, ErrorFile errors) {
    this.width = width;
    this.window = new Semaphore(width);
    this.progress = from;
    this.errors = errors;
  }

  /** Waits until the window has room for one more row. */
  void enter() throws InterruptedException {
    window.acquire();
  }

  /** The row that entered has this outcome. */
  synchronized void settle(Row row, Outcome outcome) {
    if (failure != null) {
      window.release();
      return;
    }
    waiting.put(row.number(), new Settled(row, outcome));
    try {
      advance();
    } catch (IOException unwritable) {
      giveUp(unwritable);
    }
  }

  /** The row that entered could not be decided: nothing from this row on counts. */
  synchronized void fail(Throwable cause) {
    if (failure == null) {
      giveUp(cause);
    }
    window.release();
  }

  private void advance() throws IOException {
    Settled next = waiting.get(progress.read() + 1);
    while (next != null) {
      progress = after(next);
      waiting.remove(next.row().number());
      window.release();
      next = waiting.get(progress.read() + 1);
    }
  }

  private Progress after(Settled next) throws IOException {
    return switch (next.outcome()) {
      case Outcome.Stored _ -> progress.plusStored();
      case Outcome.Known _ -> progress.plusKnown();
      case Outcome.Rejected(String reason) ->
          progress.plusRejected(errors.append(next.row(), reason));
    };
  }

  private void giveUp(Throwable cause) {
    failure = cause;
    window.release(waiting.size());
    waiting.clear();
  }

  /** Waits until no row is under way. */
  void awaitAll() throws InterruptedException {
    window.acquire(width);
    window.release(width);
  }

  synchronized Progress progress() {
    return progress;
  }

  /** Why nothing more counts, or null. */
  synchronized @Nullable Throwable failure() {
    return failure;
  }
}
