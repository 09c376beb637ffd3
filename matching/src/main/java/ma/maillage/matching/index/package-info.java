/**
 * The Lucene index of all matchable things.
 *
 * <p>In go listings, subscriptions and proposed pairs, in log order, on one thread; out come {@link
 * ma.maillage.matching.index.Snapshot snapshots} to search in. One document answers for one thing.
 * The index is a view of the log: its commits carry the position of the last event they hold, so a
 * restart resumes there, and an index that is missing, damaged, of another log or of another
 * analysis is thrown away and built anew from position 0.
 *
 * <p>Writing never refreshes what readers see. A reader asks for a position and causes at most one
 * refresh, and only when what it wants is not visible yet: a burst of writes costs one refresh, not
 * one each. What is written since the last commit is read from the log again after a crash.
 */
@NullMarked
package ma.maillage.matching.index;

import org.jspecify.annotations.NullMarked;
