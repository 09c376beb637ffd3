@NullMarked
package ma.maillage.frontend.imports.mapping;

import org.jspecify.annotations.NullMarked;
