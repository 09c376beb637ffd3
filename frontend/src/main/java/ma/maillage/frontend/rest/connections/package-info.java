/**
 * Proposed connections over HTTP: the inbox of a city, what an ambassador does with it, and
 * proposals by hand.
 */
@NullMarked
package ma.maillage.frontend.rest.connections;

import org.jspecify.annotations.NullMarked;
