/**
 * Contacts of participants: persons, of whom the log says nothing that can be read.
 *
 * <p>What is recorded of a person is {@linkplain ma.maillage.api.privacy.SealedContact sealed}
 * before it becomes a command, under a key of that person's own which is kept apart from the log.
 * Erasing a person is destroying the key. A person is the contact of one participant: somebody who
 * speaks for two is two persons here, so that neither participant learns of the other.
 */
@NullMarked
package ma.maillage.api.privacy;

import org.jspecify.annotations.NullMarked;
