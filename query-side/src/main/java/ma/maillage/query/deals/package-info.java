/**
 * Funding rounds, and what investors asked to be told of.
 *
 * <p>Opened deals and subscriptions enter; they leave newest first. Which deal fits which
 * subscription is decided elsewhere and read as a feed: a list of matches here would be a second
 * answer to the same question. Two projectors, because neither view needs the other.
 */
@NullMarked
package ma.maillage.query.deals;

import org.jspecify.annotations.NullMarked;
