/**
 * Places for companies on sites: what a site holds, whom it takes, and who gets the next place.
 *
 * <p>What is said of a site is a {@linkplain ma.maillage.api.places.SiteFact dated fact} with its
 * source: the same attribute had several true values over time, and a source may only know the
 * year. {@linkplain ma.maillage.api.places.EligibilityRules Rules} are dated too. A place is free
 * only where both the capacity and what others hold of it are known.
 *
 * <p>Every event of a site carries its tag, so that one decision sees the whole site: who has a
 * place, who was offered one, and the queue in order. All changes of that order are events:
 * {@linkplain ma.maillage.api.places.CandidateQueued joining} it, {@linkplain
 * ma.maillage.api.places.CandidateMoved moving} in it for a reason, and leaving it.
 */
@NullMarked
package ma.maillage.api.places;

import org.jspecify.annotations.NullMarked;
