package ma.maillage.query.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;

/**
 * A trait and the participants that have it, in the order in which they got it; {@code apart} are
 * those of them that somebody told apart.
 */
public record SharedTrait(Trait trait, List<ParticipantId> participants, List<Apart> apart) {

  /** Two participants that are not the same. */
  public record Apart(ParticipantId one, ParticipantId other) {

    boolean concerns(ParticipantId participant) {
      return one.equals(participant) || other.equals(participant);
    }
  }

  public SharedTrait {
    participants = List.copyOf(participants);
    apart = List.copyOf(apart);
  }

  static SharedTrait of(Trait trait, ParticipantId participant) {
    return new SharedTrait(trait, List.of(participant), List.of());
  }

  /** Whether two of the participants may be the same. */
  boolean suspicious() {
    long pairs = (long) participants.size() * (participants.size() - 1) / 2;
    return pairs > apart.size();
  }

  SharedTrait with(ParticipantId participant, Collection<ParticipantId> toldApart) {
    if (participants.contains(participant)) {
      return this;
    }
    List<ParticipantId> more = new ArrayList<>(participants);
    more.add(participant);
    List<Apart> told = new ArrayList<>(apart);
    participants.stream()
        .filter(toldApart::contains)
        .forEach(other -> told.add(new Apart(participant, other)));
    return new SharedTrait(trait, more, told);
  }

  SharedTrait without(ParticipantId participant) {
    return new SharedTrait(
        trait,
        participants.stream().filter(other -> !other.equals(participant)).toList(),
        apart.stream().filter(pair -> !pair.concerns(participant)).toList());
  }

  /** Tells two apart if both are here, or no more. */
  SharedTrait telling(ParticipantId one, ParticipantId other, boolean different) {
    List<Apart> told =
        new ArrayList<>(
            apart.stream().filter(pair -> !pair.concerns(one) || !pair.concerns(other)).toList());
    if (different && participants.contains(one) && participants.contains(other)) {
      told.add(new Apart(one, other));
    }
    return new SharedTrait(trait, participants, told);
  }

  /** The others of whom nobody said that they are not the same. */
  List<ParticipantId> suspectedWith(ParticipantId participant) {
    return participants.stream()
        .filter(other -> !other.equals(participant))
        .filter(
            other ->
                apart.stream()
                    .noneMatch(pair -> pair.concerns(participant) && pair.concerns(other)))
        .toList();
  }
}
