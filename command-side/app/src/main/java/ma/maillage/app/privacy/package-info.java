/** Decisions about the contacts of participants: a person that was erased stays so. */
@NullMarked
package ma.maillage.app.privacy;

import org.jspecify.annotations.NullMarked;
