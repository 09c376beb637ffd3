/**
 * Proposed connections over HTTP: the inbox of a city, what an ambassador does with it, proposals
 * by hand, and what the two sides do with what was relayed to them, up to a meeting and what came
 * of it.
 *
 * <p>An ambassador sees connections, a side sees introductions, which are another record made of
 * what a side may see; there is no flag that could be forgotten.
 */
@NullMarked
package ma.maillage.frontend.rest.connections;

import org.jspecify.annotations.NullMarked;
