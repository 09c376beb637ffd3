package ma.maillage.eventstore;

import java.util.ArrayList;
import java.util.List;

/** Reads what other processes have appended. Thread-safe. */
final class CatchUp {

  private final CommitLog log;
  private final LogTail tail;

  CatchUp(CommitLog log, LogTail tail) {
    this.log = log;
    this.tail = tail;
  }

  /** Takes in all commits that were complete when this was called. */
  void run() {
    List<StoredCommit> window;
    do {
      window = log.after(tail.head().commit());
      tail.absorb(window);
    } while (!window.isEmpty());
  }

  /** The commits after this one that were complete when this was called, and perhaps newer ones. */
  List<StoredCommit> readAfter(long commit) {
    List<StoredCommit> read = new ArrayList<>();
    List<StoredCommit> window = log.after(commit);
    while (!window.isEmpty()) {
      tail.absorb(window);
      read.addAll(window);
      window = log.after(window.getLast().number());
    }
    return read;
  }
}
