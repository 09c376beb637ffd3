@NullMarked
package ma.maillage.app.deals;

import org.jspecify.annotations.NullMarked;
