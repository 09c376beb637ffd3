/**
 * Meeting events: what is planned, who takes part, and the schedule that was published last.
 *
 * <p>Wishes do not enter: who wants to meet whom is nobody's business until it is mutual, and then
 * the schedule says so. A participant's calendar is the part of the schedule it sits in.
 */
@NullMarked
package ma.maillage.query.gatherings;

import org.jspecify.annotations.NullMarked;
