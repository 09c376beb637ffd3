/** Surveys over HTTP: open, answer, read what came out. */
@NullMarked
package ma.maillage.frontend.rest.surveys;

import org.jspecify.annotations.NullMarked;
