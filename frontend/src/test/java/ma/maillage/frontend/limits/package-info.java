@NullMarked
package ma.maillage.frontend.limits;

import org.jspecify.annotations.NullMarked;
