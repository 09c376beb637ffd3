/**
 * Funding rounds, and what investors asked to be told of.
 *
 * <p>Opened deals and subscriptions enter; they leave newest first. Which deal fits which
 * subscription is decided elsewhere and read as a feed: a list of matches here would be a second
 * answer to the same question. Two projectors, because neither view needs the other.
 *
 * <p>Whose a deal is, and what it says in words, is the start-up's to disclose, to one investor at
 * a time: what leaves the server is a {@link ma.maillage.query.deals.DealSheet} at the level of who
 * asks. Feeds are blind whoever follows them, because what was told there stays, and a disclosure
 * can be revoked.
 */
@NullMarked
package ma.maillage.query.deals;

import org.jspecify.annotations.NullMarked;
