@NullMarked
package ma.maillage.app.marketplace;

import org.jspecify.annotations.NullMarked;
