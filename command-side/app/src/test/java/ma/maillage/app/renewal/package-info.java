@NullMarked
package ma.maillage.app.renewal;

import org.jspecify.annotations.NullMarked;
