package ma.maillage.embeddedmongodb;

import java.util.ArrayList;
import java.util.List;

/** The changes that were rolled back. Guarded by the lock of the {@link Journal}. */
final class LostTickets {

  private final List<Range> ranges = new ArrayList<>();

  private record Range(long first, long last, Exception cause) {}

  void add(long first, long last, Exception cause) {
    ranges.add(new Range(first, last, cause));
  }

  int count() {
    return ranges.size();
  }

  /**
   * @throws WritesRefusedException if the change with this ticket was rolled back
   */
  void refuse(long ticket) {
    for (Range range : ranges) {
      if (range.first <= ticket && ticket <= range.last) {
        throw new WritesRefusedException(range.cause);
      }
    }
  }
}
