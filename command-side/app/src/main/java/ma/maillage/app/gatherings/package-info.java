/**
 * Decisions about meeting events: who takes part, who wants to meet whom, and the schedule, which
 * is computed from what is mutual and recorded as a fact.
 */
@NullMarked
package ma.maillage.app.gatherings;

import org.jspecify.annotations.NullMarked;
