/**
 * Measures how fast matching is, beside bare Lucene doing the same work in the same run.
 *
 * <p>Both sides run in turn, in pairs: a machine that is slower today is slower for both, so only
 * their ratio means anything. R of the last line is the median of the pairs, A and B are the least
 * and the greatest. Companies are made of sentences of real ones, always the same for a number.
 */
@NullMarked
package ma.maillage.matching.bench.speed;

import org.jspecify.annotations.NullMarked;
