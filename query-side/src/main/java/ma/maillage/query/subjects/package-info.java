/**
 * What views repeat of the participants, needs, offers and deals they speak of.
 *
 * <p>Events name a participant by its id; a view shows its name. Each projector that needs names
 * keeps its own copy of them from the same events, so that it depends on no other projector's
 * progress and can be rebuilt alone; the price is a small collection per projector.
 */
@NullMarked
package ma.maillage.query.subjects;

import org.jspecify.annotations.NullMarked;
