/** How files of the data directory are made. */
@NullMarked
package ma.maillage.frontend.files;

import org.jspecify.annotations.NullMarked;
