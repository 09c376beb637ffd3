/**
 * The resources of the HTTP API, one package each, and what they share.
 *
 * <p>A JSON body comes in as a form: a record that says what is required and turns itself into a
 * command; Bean Validation reports all missing and ill-formed fields at once, and the values of the
 * language check themselves again. A write answers once the log has the event and, as far as they
 * keep up, the views show it; a read asks a view.
 */
@NullMarked
package ma.maillage.frontend.rest;

import org.jspecify.annotations.NullMarked;
