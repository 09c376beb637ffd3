/** Needs and offers that participants publish and withdraw. */
@NullMarked
package ma.maillage.api.marketplace;

import org.jspecify.annotations.NullMarked;
