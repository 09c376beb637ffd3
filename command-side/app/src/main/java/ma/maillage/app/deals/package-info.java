/**
 * Decisions about funding rounds and the subscriptions to them: a deal reaches a subscription once.
 */
@NullMarked
package ma.maillage.app.deals;

import org.jspecify.annotations.NullMarked;
