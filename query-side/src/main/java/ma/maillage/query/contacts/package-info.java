/**
 * Through whom a participant can be reached.
 *
 * <p>Contacts enter sealed and leave sealed: nothing here can read them, and who may is decided
 * where they are opened. Every version that was recorded is kept, for a person may ask for all that
 * is known of it; once the person is erased no version is, and what stays says that there was
 * somebody.
 */
@NullMarked
package ma.maillage.query.contacts;

import org.jspecify.annotations.NullMarked;
