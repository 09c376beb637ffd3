/**
 * Who is asked whether what it says is still right.
 *
 * <p>Questions, renewals, new descriptions and withdrawals enter; what nobody has answered for
 * leaves, by city and by participant. How old anything else is stands beside it, in the views of
 * profiles and postings.
 */
@NullMarked
package ma.maillage.query.renewals;

import org.jspecify.annotations.NullMarked;
