@NullMarked
package ma.maillage.frontend.imports.canonical;

import org.jspecify.annotations.NullMarked;
