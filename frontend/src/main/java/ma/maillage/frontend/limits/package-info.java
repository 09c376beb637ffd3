/**
 * How often somebody may ask.
 *
 * <p>Each address and each account has a bucket that fills evenly; a request that finds it empty is
 * answered 429 with {@code Retry-After}. The bucket of an address is asked before the sign-in,
 * whose password hash is what costs most. Buckets are of one node: behind several, a client that is
 * spread over all of them has as many buckets.
 */
@NullMarked
package ma.maillage.frontend.limits;

import org.jspecify.annotations.NullMarked;
