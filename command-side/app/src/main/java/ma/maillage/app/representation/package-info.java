/** Decisions about who represents a cluster where: one ambassador per city at a time. */
@NullMarked
package ma.maillage.app.representation;

import org.jspecify.annotations.NullMarked;
