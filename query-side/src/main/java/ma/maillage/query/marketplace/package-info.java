/**
 * Needs and offers, by id and by owner.
 *
 * <p>Publications, renewals and withdrawals enter, and the profiles of their owners for the names;
 * postings leave. Needs and offers share one collection because they look alike and are listed
 * alike. A posting past its last day stays OPEN here: days pass without events, so whoever reads
 * compares {@code until} with today.
 */
@NullMarked
package ma.maillage.query.marketplace;

import org.jspecify.annotations.NullMarked;
