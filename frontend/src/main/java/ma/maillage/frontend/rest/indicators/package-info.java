/** What the network does, in numbers, for whoever is signed in. */
@NullMarked
package ma.maillage.frontend.rest.indicators;

import org.jspecify.annotations.NullMarked;
