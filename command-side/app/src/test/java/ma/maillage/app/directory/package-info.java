@NullMarked
package ma.maillage.app.directory;

import org.jspecify.annotations.NullMarked;
