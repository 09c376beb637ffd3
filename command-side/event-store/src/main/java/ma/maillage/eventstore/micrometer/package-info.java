/**
 * Meters of the event store for Micrometer. The one package that needs Micrometer on the class
 * path; in comes a registry, out come the meters that the README of the event store lists.
 */
@NullMarked
package ma.maillage.eventstore.micrometer;

import org.jspecify.annotations.NullMarked;
