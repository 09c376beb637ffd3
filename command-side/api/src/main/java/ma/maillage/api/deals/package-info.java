/** Funding rounds opened by start-ups, and the standing subscriptions of investors to them. */
@NullMarked
package ma.maillage.api.deals;

import org.jspecify.annotations.NullMarked;
