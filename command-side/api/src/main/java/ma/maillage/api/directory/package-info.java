/**
 * Who takes part: participants of every kind and their profiles.
 *
 * <p>A participant may be known elsewhere under {@linkplain ma.maillage.api.directory.ExternalId
 * external ids}; one external id belongs to one participant, which makes imports repeatable.
 */
@NullMarked
package ma.maillage.api.directory;

import org.jspecify.annotations.NullMarked;
