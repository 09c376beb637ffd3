/**
 * Who represents a cluster in a city, and what goes between the two.
 *
 * <p>One ambassador holds a city at a time, and hands it over with all that is open in it, for that
 * is the city's. A request of a city is relayed to members of the cluster or declined as not
 * addressable; an initiative of a committee is a need that stands in cities of its choice.
 */
@NullMarked
package ma.maillage.api.representation;

import org.jspecify.annotations.NullMarked;
