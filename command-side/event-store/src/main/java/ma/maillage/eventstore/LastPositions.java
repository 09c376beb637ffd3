package ma.maillage.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * The last position at which each tag may have been used, for the tags used most recently. May say
 * yes for a tag that was not used, never no for one that was. Not thread-safe; guarded by {@link
 * LogTail}.
 */
final class LastPositions {

  private static final int USUAL_LENGTH = 100;

  private final SequencedMap<Tag, Long> positions = new LinkedHashMap<>();
  private final int capacity;

  /** What {@link #weight} says of all tags that are known. */
  private long weight;

  /** A tag that is not in the map was not used after this position. */
  private long floor;

  LastPositions(int capacity, long floor) {
    this.capacity = capacity;
    this.floor = floor;
  }

  void record(StoredCommit commit) {
    for (int i = 0; i < commit.events().size(); i++) {
      for (Tag tag : commit.events().get(i).tags()) {
        record(tag, commit.firstPosition() + i);
      }
    }
  }

  private void record(Tag tag, long position) {
    Long known = positions.remove(tag);
    weight += known == null ? weight(tag) : 0;
    positions.put(tag, known == null ? position : Math.max(known, position));
    while (weight > capacity) {
      Map.Entry<Tag, Long> eldest = positions.pollFirstEntry();
      weight -= weight(eldest.getKey());
      floor = Math.max(floor, eldest.getValue());
    }
  }

  /** A long tag counts as several, for the bound is one of memory. */
  private static int weight(Tag tag) {
    return 1 + (tag.key().length() + tag.value().length()) / USUAL_LENGTH;
  }

  int count() {
    return positions.size();
  }

  boolean maybeUsedAfter(long position, Tag tag) {
    Long last = positions.get(tag);
    return (last == null ? floor : last) > position;
  }
}
