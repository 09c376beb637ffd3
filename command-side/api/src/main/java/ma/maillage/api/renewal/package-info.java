/**
 * What participants say, and when somebody last said that it is right.
 *
 * <p>A profile, a need or an offer is {@linkplain ma.maillage.api.renewal.Validity taken to be
 * right} for a time; then whose it is gets asked, once, and says so again, describes itself anew,
 * or withdraws it. Nothing disappears for being old: it is shown how old it is.
 */
@NullMarked
package ma.maillage.api.renewal;

import org.jspecify.annotations.NullMarked;
