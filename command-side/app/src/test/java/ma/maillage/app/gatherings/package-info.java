@NullMarked
package ma.maillage.app.gatherings;

import org.jspecify.annotations.NullMarked;
