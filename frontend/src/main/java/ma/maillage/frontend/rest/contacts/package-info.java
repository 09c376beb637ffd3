/**
 * Through whom a participant can be reached, over HTTP: record, read, export, erase.
 *
 * <p>Members of the participant, ambassadors and operators do all of it; the other side of an
 * introduction reads, once both consented (R6).
 */
@NullMarked
package ma.maillage.frontend.rest.contacts;

import org.jspecify.annotations.NullMarked;
