/** Participants over HTTP: register, describe, find. */
@NullMarked
package ma.maillage.frontend.rest.participants;

import org.jspecify.annotations.NullMarked;
