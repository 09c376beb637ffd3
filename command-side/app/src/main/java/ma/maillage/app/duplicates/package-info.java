/** Decisions about participants that are one and the same, or only look alike. */
@NullMarked
package ma.maillage.app.duplicates;

import org.jspecify.annotations.NullMarked;
