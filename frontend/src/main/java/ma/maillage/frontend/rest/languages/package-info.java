/** Which language a text seems to be written in, so that a form can say it before it is sent. */
@NullMarked
package ma.maillage.frontend.rest.languages;

import org.jspecify.annotations.NullMarked;
