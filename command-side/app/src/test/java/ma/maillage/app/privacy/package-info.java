@NullMarked
package ma.maillage.app.privacy;

import org.jspecify.annotations.NullMarked;
