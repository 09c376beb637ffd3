/**
 * The decisions of the platform.
 *
 * <p>A command enters, events or a typed refusal leave. Each use case is one file: {@code decide}
 * is a pure function of the command and a {@code State}; the state is folded from just the events
 * the decision needs, found by tag (a dynamic consistency boundary: what {@code boundary} names is
 * what no concurrent command may have changed). Time, ids and randomness arrive in the command.
 *
 * <p>{@link ma.maillage.app.CommandSide} registers all of them with Axon and knows no Spring, so
 * that tests use the same configuration as the product.
 */
@NullMarked
package ma.maillage.app;

import org.jspecify.annotations.NullMarked;
