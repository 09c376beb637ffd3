@NullMarked
package ma.maillage.api;

import org.jspecify.annotations.NullMarked;
