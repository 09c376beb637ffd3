@NullMarked
package ma.maillage.app.representation;

import org.jspecify.annotations.NullMarked;
