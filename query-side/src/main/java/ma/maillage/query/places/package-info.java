/**
 * Sites with places, who has them, and who waits.
 *
 * <p>What the command side decided enters; the site for anybody, the board of the site for who runs
 * it, and the application for its candidate leave. A site keeps the order of its queue and an
 * application what happened to it; the position is put together when it is asked for, so that one
 * move does not rewrite every application behind it. Numbers are those of the day that is asked
 * for.
 */
@NullMarked
package ma.maillage.query.places;

import org.jspecify.annotations.NullMarked;
