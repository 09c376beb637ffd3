/** Search by example over HTTP: what goes with a text or a need, and why. Nothing is stored. */
@NullMarked
package ma.maillage.frontend.rest.matches;

import org.jspecify.annotations.NullMarked;
