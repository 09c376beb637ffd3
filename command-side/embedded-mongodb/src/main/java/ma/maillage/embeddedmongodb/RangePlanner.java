package ma.maillage.embeddedmongodb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one access path can do for a filter and an order: its first components as far as they
 * are fixed by equality, then a range on the next one. For one use, by one thread.
 */
final class RangePlanner {

  private static final int MOST_RANGES = 10_000;
  private static final int MOST_MERGED = 256;
  private static final int MOST_COUNTED = 64;

  private final AccessPath path;
  private final Conditions conditions;
  private final List<SortField> sort;

  private final Set<String> used = new HashSet<>();
  private final Set<String> fixed = new HashSet<>();
  private int pinned;
  private boolean excludesMissing;
  private boolean exact = true;

  RangePlanner(AccessPath path, Conditions conditions, List<SortField> sort) {
    this.path = path;
    this.conditions = conditions;
    this.sort = sort;
  }

  Optional<RangePlan> plan() {
    List<KeyRange> ranges = ranges(pinPrefixes());
    if (path.sparse() && !excludesMissing) {
      return Optional.empty();
    }
    boolean bounded = !used.isEmpty();
    exact &= conditions.complete() && used.containsAll(conditions.paths());
    ResultOrder order = ResultOrder.AS_READ;
    Optional<Boolean> descending = descending(ranges.size() == 1 ? pinned : 0);
    if (descending.isEmpty() && ranges.size() > 1 && ranges.size() <= MOST_MERGED) {
      order = ResultOrder.BY_MERGING;
      descending = descending(pinned);
    }
    if (descending.isEmpty()) {
      order = ResultOrder.BY_SORTING;
    }
    boolean down = descending.orElse(false);
    List<KeyRange> asRead = down ? ranges.reversed() : ranges;
    return Optional.of(
        new RangePlan(path, asRead, down, order, bounded, repeats(ranges), exact, entries(ranges)));
  }

  private List<Key> pinPrefixes() {
    List<Key> prefixes = List.of(Key.EMPTY);
    while (pinned < path.fields().size()) {
      IndexedField field = path.fields().get(pinned);
      Optional<List<Key>> longer = longerBy(field, prefixes);
      if (longer.isEmpty()) {
        break;
      }
      boolean single = longer.get().size() == prefixes.size();
      if (single && !path.mayBeArray(pinned)) {
        fixed.add(field.path());
      }
      exact &= conditions.on(field.path()).size() == 1;
      used.add(field.path());
      prefixes = longer.get();
      pinned++;
    }
    return prefixes.stream().sorted().toList();
  }

  /** The prefixes, each followed by every value that the field can have; the fewest entries win. */
  private Optional<List<Key>> longerBy(IndexedField field, List<Key> prefixes) {
    List<Condition.OneOf> candidates = new ArrayList<>();
    for (Condition condition : conditions.on(field.path())) {
      if (condition instanceof Condition.OneOf oneOf
          && (long) prefixes.size() * oneOf.keys().size() <= MOST_RANGES) {
        candidates.add(oneOf);
      }
    }
    List<Key> best = null;
    long fewest = Long.MAX_VALUE;
    for (Condition.OneOf candidate : candidates) {
      List<Key> product = product(prefixes, field, candidate.keys());
      long entries = candidates.size() == 1 ? 0 : entries(rangesOf(product));
      if (entries < fewest) {
        fewest = entries;
        best = product;
        excludesMissing |= !candidate.keys().contains(KeyEncoding.NULL);
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Key> product(List<Key> prefixes, IndexedField field, List<Key> keys) {
    List<Key> product = new ArrayList<>(prefixes.size() * keys.size());
    for (Key prefix : prefixes) {
      for (Key key : keys) {
        product.add(prefix.followedBy(field.oriented(key)));
      }
    }
    return product;
  }

  private List<KeyRange> ranges(List<Key> prefixes) {
    if (pinned == path.fields().size()) {
      return rangesOf(prefixes);
    }
    IndexedField field = path.fields().get(pinned);
    List<Condition> bounds =
        conditions.on(field.path()).stream()
            .filter(condition -> !(condition instanceof Condition.OneOf))
            .toList();
    Optional<Key> low = lowest(bounds);
    // In an array one element may meet the lower bound and another one the upper.
    Optional<Key> high =
        low.isPresent() && path.mayBeArray(pinned) ? Optional.empty() : highest(bounds);
    Optional<Key> any = low.or(() -> high);
    if (any.isEmpty()) {
      return rangesOf(prefixes);
    }
    used.add(field.path());
    excludesMissing = true;
    exact &= bounds.size() == (low.isPresent() && high.isPresent() ? 2 : 1);
    Key type = Key.of(any.get().first());
    Key from = low.orElse(type);
    Key to = high.orElse(type);
    return prefixes.stream()
        .map(
            prefix ->
                field.ascending()
                    ? KeyRange.between(prefix, from, to)
                    : KeyRange.between(prefix, to.inverted(), from.inverted()))
        .toList();
  }

  private static List<KeyRange> rangesOf(List<Key> prefixes) {
    return prefixes.equals(List.of(Key.EMPTY))
        ? List.of(KeyRange.ALL)
        : prefixes.stream().map(KeyRange::of).toList();
  }

  private static Optional<Key> lowest(List<Condition> bounds) {
    Stream<Key> lower =
        bounds.stream()
            .flatMap(
                bound ->
                    bound instanceof Condition.AtLeast(Key key) ? Stream.of(key) : Stream.empty());
    return lower.max(Comparator.naturalOrder());
  }

  private static Optional<Key> highest(List<Condition> bounds) {
    Stream<Key> upper =
        bounds.stream()
            .flatMap(
                bound ->
                    bound instanceof Condition.AtMost(Key key) ? Stream.of(key) : Stream.empty());
    return upper.min(Comparator.naturalOrder());
  }

  /**
   * Whether the entries, from a component on, must be read backwards to come in the requested
   * order; empty if they come in another order either way.
   */
  private Optional<Boolean> descending(int from) {
    List<IndexedField> order = orderFrom(from);
    int next = 0;
    @Nullable Boolean backwards = null;
    for (SortField wanted : sort) {
      if (fixed.contains(wanted.path())) {
        continue;
      }
      if (next == order.size() || !order.get(next).path().equals(wanted.path())) {
        return Optional.empty();
      }
      boolean opposite = order.get(next).ascending() != wanted.ascending();
      if (backwards != null && backwards != opposite) {
        return Optional.empty();
      }
      backwards = opposite;
      next++;
      if (wanted.path().equals(IdIndex.FIELD)) {
        break;
      }
    }
    return Optional.of(backwards != null && backwards);
  }

  /** The components that order the entries; the last one is {@code _id}, which is unique. */
  private List<IndexedField> orderFrom(int from) {
    List<IndexedField> order = new ArrayList<>();
    for (int i = from; i < path.fields().size(); i++) {
      IndexedField field = path.fields().get(i);
      if (path.mayBeArray(i)) {
        return order;
      }
      if (!fixed.contains(field.path())) {
        order.add(field);
      }
    }
    order.add(new IndexedField(IdIndex.FIELD, true));
    return order;
  }

  /**
   * A document may be met by several elements of an array, or by two keys while it moves from one
   * to the other: all but the {@code _id} can change.
   */
  private boolean repeats(List<KeyRange> ranges) {
    int once = ranges.size() == 1 ? pinned : 0;
    return !path.primary()
        && path.fields().stream().skip(once).anyMatch(field -> !field.path().equals(IdIndex.FIELD));
  }

  private long entries(List<KeyRange> ranges) {
    if (ranges.size() > MOST_COUNTED && path.primary() && used.contains(IdIndex.FIELD)) {
      return ranges.size();
    }
    List<KeyRange> counted = ranges.subList(0, Math.min(ranges.size(), MOST_COUNTED));
    long entries = counted.stream().mapToLong(path::entries).sum();
    return ranges.size() > MOST_COUNTED ? entries * ranges.size() / MOST_COUNTED : entries;
  }
}
