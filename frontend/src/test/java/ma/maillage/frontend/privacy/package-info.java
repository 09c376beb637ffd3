@NullMarked
package ma.maillage.frontend.privacy;

import org.jspecify.annotations.NullMarked;
