/**
 * Sites and their places over HTTP: open, state, rule; apply, complete, recommend, move, accept,
 * decline, withdraw, leave.
 *
 * <p>Who runs a site is an ambassador of its city, a member of its operator, or an operator of the
 * installation. Anybody signed in reads the numbers of a site; names are for who runs it, and each
 * candidate reads its own application.
 */
@NullMarked
package ma.maillage.frontend.rest.places;

import org.jspecify.annotations.NullMarked;
