/**
 * Live feeds: what happened on a channel, told in order, from any point of the past, without gap or
 * double.
 *
 * <p>Events enter through {@link ma.maillage.query.feeds.FeedProjector}, which stores one item per
 * channel and event position, its body encoded once. Items leave through {@link
 * ma.maillage.query.feeds.Feeds}: each session is a loop over "the items after my offset", so
 * catching up, living on and coming back are the same code. The signal after a write only says that
 * there is something to read; losing or doubling one costs time, never an item. The price is a read
 * of the database per session and signal, which an index answers.
 *
 * <p>The order holds because one projector writes in log order, one item per channel and offset,
 * and never rewrites an item; a repeated event finds its item there already.
 */
@NullMarked
package ma.maillage.query.feeds;

import org.jspecify.annotations.NullMarked;
