/**
 * What is known of each matchable thing, from events only.
 *
 * <p>In go events; out comes a {@link ma.maillage.matching.profile.Listing}, which is what people
 * wrote, and from it a {@link ma.maillage.matching.profile.MatchProfile}, which is what the scorer
 * sees. A listing carries what matching needs of its owner, so that one document answers for one
 * thing; when an owner describes itself anew its postings are listed again.
 */
@NullMarked
package ma.maillage.matching.profile;

import org.jspecify.annotations.NullMarked;
