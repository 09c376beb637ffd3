package ma.maillage.matching.index;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the log was read. One thread advances it; any may wait for it. */
final class Progress {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition advanced = lock.newCondition();
  private volatile long position;

  Progress(long position) {
    this.position = position;
  }

  long position() {
    return position;
  }

  void advanceTo(long reached) {
    lock.lock();
    try {
      position = reached;
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until {@code wanted} is reached; false when the time is over first. */
  boolean await(long wanted, Duration timeout) throws InterruptedException {
    if (position >= wanted) {
      return true;
    }
    long left = timeout.toNanos();
    lock.lock();
    try {
      while (position < wanted && left > 0) {
        left = advanced.awaitNanos(left);
      }
      return position >= wanted;
    } finally {
      lock.unlock();
    }
  }
}
