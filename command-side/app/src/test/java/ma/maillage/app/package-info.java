@NullMarked
package ma.maillage.app;

import org.jspecify.annotations.NullMarked;
