/** Funding rounds over HTTP: open, find. */
@NullMarked
package ma.maillage.frontend.rest.deals;

import org.jspecify.annotations.NullMarked;
