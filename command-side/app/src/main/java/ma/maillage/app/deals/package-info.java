/**
 * Decisions about funding rounds and the subscriptions to them: a deal reaches a subscription once.
 *
 * <p>Where a subscription is told at times, paused or capped, a match says that the deal waits, and
 * a release decided later delivers it. Both are in the log, so that what waits is neither lost nor
 * delivered twice, whoever asks for the release and how often.
 */
@NullMarked
package ma.maillage.app.deals;

import org.jspecify.annotations.NullMarked;
