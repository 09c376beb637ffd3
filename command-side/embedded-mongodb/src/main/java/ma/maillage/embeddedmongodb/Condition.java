package ma.maillage.embeddedmongodb;

import java.util.List;

/**
 * What a filter asks of one field, as far as an index can serve it. A condition may let documents
 * through that the filter does not: the filter itself is applied to every document found.
 */
sealed interface Condition {

  /**
   * The value is one of these.
   *
   * @param keys distinct, ascending
   */
  record OneOf(List<Key> keys) implements Condition {}

  /** The value is of the type of the bound, and not below it. */
  record AtLeast(Key bound) implements Condition {}

  /** The value is of the type of the bound, and not above it. */
  record AtMost(Key bound) implements Condition {}
}
