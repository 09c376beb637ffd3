/**
 * Decisions about places on sites: a DCB decision over the whole site each, so that places are
 * never given away twice and the queue has one order, however many candidates come at once.
 *
 * <p>Places go to those who meet every rule of the day they applied. While places are free and
 * nobody waits, an application is admitted at once; else it waits. A place that becomes free is
 * offered to the head of the queue, and kept for it for a while, in the same commit as what freed
 * it. The order of application is the order of the log. A recommended candidate waits behind the
 * recommended ones before it and ahead of those who are not; whoever was moved up by hand is not
 * overtaken. Facts that begin and deadlines that end between two commands take effect with the next
 * {@code PassPlacesOn}.
 *
 * <p>The trade-off: all commands of one site conflict with each other and the losers decide again,
 * so a site takes one decision after the other; sites do not hold each other up.
 */
@NullMarked
package ma.maillage.app.places;

import org.jspecify.annotations.NullMarked;
