/** Who represents a cluster in a city, over HTTP: appoint, list. */
@NullMarked
package ma.maillage.frontend.rest.ambassadors;

import org.jspecify.annotations.NullMarked;
