/**
 * What members say is judged before others see it, where their cluster wants that.
 *
 * <p>A cluster that moderates has the profiles, needs and offers that its members write wait as
 * drafts. Who looks after the directory approves a draft, asks for changes, or rejects it for a
 * coded reason, and never judges what it wrote itself. Only an approval records what was said, as
 * though it had been said then: a draft is in no list, no index and no feed but those of whoever
 * judges and of its owner. What staff or an import writes is not judged.
 */
@NullMarked
package ma.maillage.api.moderation;

import org.jspecify.annotations.NullMarked;
