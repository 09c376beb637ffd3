/** Decisions about what is still right: whose it is is asked once, and says so any day. */
@NullMarked
package ma.maillage.app.renewal;

import org.jspecify.annotations.NullMarked;
