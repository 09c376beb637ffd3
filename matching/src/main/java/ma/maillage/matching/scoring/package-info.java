/**
 * Decides how well two things go together, and which two may meet at all. Pure.
 *
 * <p>In go two profiles and a versioned {@link ma.maillage.matching.scoring.Policy}; out comes a
 * score with its reasons, or the first {@linkplain ma.maillage.matching.scoring.PairingRule rule}
 * that forbids the pair. A score is a weighted sum of features. A feature that is not known of both
 * sides gives no points, so that saying less never helps, and lowers the coverage shown beside the
 * score. Nothing here depends on an index, on an order of iteration or on the clock: a score can be
 * computed again years later, to the last digit, from the two profiles and the policy's name.
 */
@NullMarked
package ma.maillage.matching.scoring;

import org.jspecify.annotations.NullMarked;
