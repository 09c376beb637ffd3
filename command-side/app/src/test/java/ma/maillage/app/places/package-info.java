@NullMarked
package ma.maillage.app.places;

import org.jspecify.annotations.NullMarked;
