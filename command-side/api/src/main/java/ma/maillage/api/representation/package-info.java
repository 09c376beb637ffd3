/** Who represents a cluster in a city. One ambassador holds a city at a time. */
@NullMarked
package ma.maillage.api.representation;

import org.jspecify.annotations.NullMarked;
