/**
 * The rules of the structure, each with a planted violation that it must catch.
 *
 * <p>The violations are classes of the test tree in packages named {@code planted}; the rules are
 * held against the product without them, and shown to fail on them.
 */
@NullMarked
package ma.maillage.frontend.architecture;

import org.jspecify.annotations.NullMarked;
