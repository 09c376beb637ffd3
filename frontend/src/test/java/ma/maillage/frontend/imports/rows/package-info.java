@NullMarked
package ma.maillage.frontend.imports.rows;

import org.jspecify.annotations.NullMarked;
