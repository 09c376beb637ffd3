/**
 * Decisions about who represents a cluster where, and about what cities and committees ask for: one
 * ambassador per city at a time, and nothing is relayed but to members (R4).
 */
@NullMarked
package ma.maillage.app.representation;

import org.jspecify.annotations.NullMarked;
