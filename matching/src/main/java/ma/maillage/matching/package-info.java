@NullMarked
package ma.maillage.matching;

import org.jspecify.annotations.NullMarked;
