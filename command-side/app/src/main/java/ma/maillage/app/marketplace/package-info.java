/**
 * Decisions about needs and offers: only registered participants publish, and each is withdrawn
 * once.
 */
@NullMarked
package ma.maillage.app.marketplace;

import org.jspecify.annotations.NullMarked;
