@NullMarked
package ma.maillage.query;

import org.jspecify.annotations.NullMarked;
