package ma.maillage.query.duplicates;

import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;

/** A trait and the participants that have it, in the order in which they got it. */
public record SharedTrait(Trait trait, List<ParticipantId> participants) {

  public SharedTrait {
    participants = List.copyOf(participants);
  }

  SharedTrait with(ParticipantId participant) {
    if (participants.contains(participant)) {
      return this;
    }
    List<ParticipantId> more = new ArrayList<>(participants);
    more.add(participant);
    return new SharedTrait(trait, more);
  }

  SharedTrait without(ParticipantId participant) {
    return new SharedTrait(
        trait, participants.stream().filter(other -> !other.equals(participant)).toList());
  }
}
