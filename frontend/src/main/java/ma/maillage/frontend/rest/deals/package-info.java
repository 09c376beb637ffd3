/** Funding rounds over HTTP: open, amend, close, find, disclose, ask to be introduced. */
@NullMarked
package ma.maillage.frontend.rest.deals;

import org.jspecify.annotations.NullMarked;
