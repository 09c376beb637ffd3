/**
 * Says no in the words of RFC 9457.
 *
 * <p>In come refusals of the domain, values that break their rule, JSON that cannot be read, and
 * whatever Spring itself refuses; out goes {@code application/problem+json} with {@code type},
 * {@code title}, {@code status}, {@code detail}, a stable {@code code} and, where a field is at
 * fault, {@code errors} naming every one of them. A fault of ours is logged and answered without
 * its inner life.
 */
@NullMarked
package ma.maillage.frontend.problems;

import org.jspecify.annotations.NullMarked;
