@NullMarked
package ma.maillage.frontend.imports;

import org.jspecify.annotations.NullMarked;
