@NullMarked
package ma.maillage.embeddedmongodb;

import org.jspecify.annotations.NullMarked;
