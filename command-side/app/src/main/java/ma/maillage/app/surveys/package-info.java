/** Decisions about surveys: who is asked answers once, in time. */
@NullMarked
package ma.maillage.app.surveys;

import org.jspecify.annotations.NullMarked;
