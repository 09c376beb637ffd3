@NullMarked
package ma.maillage.app.duplicates;

import org.jspecify.annotations.NullMarked;
