/**
 * Standing queries: what investors want to hear of.
 *
 * <p>In go subscriptions and deals; out go {@code MatchDeal} commands, for a new deal with every
 * subscription it fits, and for a new subscription with every deal there is. The two ways meet in
 * one query: {@link ma.maillage.matching.standing.DealQueries} makes it, Lucene's monitor runs it
 * when a deal arrives, the index when a subscription does, over the same fields. The monitor may
 * know of subscriptions that are later than the deal it is asked about; that a deal is matched to a
 * subscription once is decided by the command. So is what waits for a subscription and when it is
 * delivered; here is only said for which it waits.
 */
@NullMarked
package ma.maillage.matching.standing;

import org.jspecify.annotations.NullMarked;
