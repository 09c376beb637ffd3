/** What is asked after over HTTP, and one call that says it is still right. */
@NullMarked
package ma.maillage.frontend.rest.renewals;

import org.jspecify.annotations.NullMarked;
