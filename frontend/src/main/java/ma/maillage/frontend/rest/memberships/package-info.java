/** Who belongs to whom, over HTTP: begin, end, find. */
@NullMarked
package ma.maillage.frontend.rest.memberships;

import org.jspecify.annotations.NullMarked;
