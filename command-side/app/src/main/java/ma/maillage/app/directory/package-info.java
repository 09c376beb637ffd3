/**
 * Decisions about participants: one external id belongs to one participant, and who belongs to whom
 * is a matter of their kinds and of days.
 */
@NullMarked
package ma.maillage.app.directory;

import org.jspecify.annotations.NullMarked;
