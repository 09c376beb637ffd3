@NullMarked
package ma.maillage.app.introductions;

import org.jspecify.annotations.NullMarked;
