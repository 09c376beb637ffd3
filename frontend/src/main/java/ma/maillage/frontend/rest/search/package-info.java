/** Partner search over HTTP: text and facets. */
@NullMarked
package ma.maillage.frontend.rest.search;

import org.jspecify.annotations.NullMarked;
