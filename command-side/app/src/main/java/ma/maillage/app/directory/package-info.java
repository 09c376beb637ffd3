/** Decisions about participants: one external id belongs to one participant. */
@NullMarked
package ma.maillage.app.directory;

import org.jspecify.annotations.NullMarked;
