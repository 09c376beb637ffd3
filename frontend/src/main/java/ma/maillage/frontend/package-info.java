@NullMarked
package ma.maillage.frontend;

import org.jspecify.annotations.NullMarked;
