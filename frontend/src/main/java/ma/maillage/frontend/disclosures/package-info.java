/**
 * Who was shown what of whom, when, and by virtue of what.
 *
 * <p>What is not for everybody leaves at three places: an introduction whose two sides consented,
 * in a reply or over the feed of introductions; the contacts of its other side; and a deal in
 * summary or in full, in a reply alone. Search, matches, subscriptions and the feeds of deals show
 * deals blind, whatever was granted, so that there is nothing to note.
 *
 * <p>An entry is made before something that is not for everybody leaves the server, once a day for
 * each account, subject and ground; if it cannot be made, nothing leaves. The ground is what the
 * subject agreed to, such as {@code connection/ID}, or granted, such as {@code deal/ID/FULL}. The
 * participant concerned and operators read it. What anybody may see, as the directory, is not in
 * it, nor what ambassadors and operators see by virtue of their role.
 *
 * <p>Entries lie beside the log, not in it: reading decides nothing, and a replay would show the
 * same again.
 */
@NullMarked
package ma.maillage.frontend.disclosures;

import org.jspecify.annotations.NullMarked;
