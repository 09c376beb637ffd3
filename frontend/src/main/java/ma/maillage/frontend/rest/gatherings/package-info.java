/**
 * Meeting events over HTTP: plan, join, wish, arrange, and take the schedule along as iCalendar.
 */
@NullMarked
package ma.maillage.frontend.rest.gatherings;

import org.jspecify.annotations.NullMarked;
