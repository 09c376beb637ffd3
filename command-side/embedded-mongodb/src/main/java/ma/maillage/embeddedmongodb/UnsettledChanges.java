package ma.maillage.embeddedmongodb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The changes of which it is not known whether the disk holds them, and the numbers of all: tickets
 * count what was ever appended, sequence numbers what the files hold. Guarded by the lock of the
 * {@link Journal}.
 */
final class UnsettledChanges {

  private static final long MOST_WAITING_BYTES = 16 << 20;

  private final LostTickets lost = new LostTickets();

  /** What brings back the state before each change that is not settled, the oldest first. */
  private final Deque<JournalRecord> undos = new ArrayDeque<>();

  private List<byte[]> waiting = new ArrayList<>();
  private long waitingBytes;
  private long appended;
  private long settled;
  private long sequenceOffset;

  /**
   * Changes to be written together.
   *
   * @param durable the sequence number up to which the disk holds everything
   * @param last ticket of the last one
   */
  record Group(List<byte[]> payloads, long firstSequence, long durable, long last) {}

  UnsettledChanges(long lastSequence) {
    this.sequenceOffset = lastSequence;
  }

  boolean tooMany() {
    return waitingBytes > MOST_WAITING_BYTES;
  }

  /** Returns the change's ticket. */
  long add(byte[] payload, JournalRecord undo) {
    waiting.add(payload);
    waitingBytes += payload.length;
    undos.add(undo);
    return ++appended;
  }

  /** All that wait to be written. */
  Group take() {
    long first = sequenceOffset + appended - waiting.size() + 1;
    Group group = new Group(waiting, first, sequenceOffset + settled, appended);
    waiting = new ArrayList<>();
    waitingBytes = 0;
    return group;
  }

  /** The disk holds the group. */
  void settle(Group group) {
    settled = group.last();
    group.payloads().forEach(_ -> undos.remove());
  }

  boolean isSettled(long ticket) {
    return ticket <= settled;
  }

  boolean areAllSettled() {
    return settled == appended;
  }

  /** The disk holds none of them: applies what undoes them, last one first. */
  void rollBack(Consumer<JournalRecord> undo, Exception cause) {
    undos.reversed().forEach(undo);
    undos.clear();
    waiting = new ArrayList<>();
    waitingBytes = 0;
    sequenceOffset -= appended - settled;
    lost.add(settled + 1, appended, cause);
    settled = appended;
  }

  int rollBacks() {
    return lost.count();
  }

  /**
   * @throws WritesRefusedException if the change with this ticket was rolled back
   */
  void refuseLost(long ticket) {
    lost.refuse(ticket);
  }

  /** The ticket given last. */
  long last() {
    return appended;
  }

  /** The sequence number of the last change. */
  long lastSequence() {
    return sequenceOffset + appended;
  }
}
