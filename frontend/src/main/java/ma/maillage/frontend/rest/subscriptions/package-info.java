/** Standing queries of investors over deals: open, cancel, and read what they found. */
@NullMarked
package ma.maillage.frontend.rest.subscriptions;

import org.jspecify.annotations.NullMarked;
