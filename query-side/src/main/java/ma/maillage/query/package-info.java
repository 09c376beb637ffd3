/**
 * The query side: what was written, arranged for those who ask.
 *
 * <p>Events enter, one {@linkplain ma.maillage.query.views.Projector projector} per view turns them
 * into documents, and query handlers answer from those. There is one package per view with all it
 * needs: queries, documents, projector. Views repeat each other's facts rather than read each
 * other, so any of them can be thrown away and rebuilt from the log while the others go on
 * answering. An answer may be a moment behind the log.
 */
@NullMarked
package ma.maillage.query;

import org.jspecify.annotations.NullMarked;
