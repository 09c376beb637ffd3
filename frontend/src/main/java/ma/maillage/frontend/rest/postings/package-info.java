/** Needs and offers over HTTP, which say the same things: publish, withdraw, find. */
@NullMarked
package ma.maillage.frontend.rest.postings;

import org.jspecify.annotations.NullMarked;
