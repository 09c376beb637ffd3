/**
 * What the network does, in numbers: dated series by site, city, cluster, sector and kind of tie.
 *
 * <p>Events enter and are counted by month; series leave, with no identity in them. What is counted
 * and how is said by {@link ma.maillage.query.indicators.Definitions}, in words and as a formula.
 * The numbers are kept in collections named after the version of the definitions, so a changed
 * definition is a new view, read from the start of the log: all years are restated, and none is
 * mixed of two definitions. The price is that a change of one definition recounts all.
 *
 * <p>A month that ended may still change, when an event of a slow clock comes late. Where something
 * is counted is where it was when it happened: a company that moves takes no history along.
 */
@NullMarked
package ma.maillage.query.indicators;

import org.jspecify.annotations.NullMarked;
