/**
 * What happened to a subject, as the log has it, for operators.
 *
 * <p>A tag enters, such as {@code participant} and an id; out go the events that bear it, in the
 * order of the log, with who acted. It is read from the log itself, not from a view that could have
 * left something out; the price is that all events of one subject are read for one page of them.
 */
@NullMarked
package ma.maillage.frontend.audit;

import org.jspecify.annotations.NullMarked;
