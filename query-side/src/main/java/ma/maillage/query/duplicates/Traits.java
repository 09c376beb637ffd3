package ma.maillage.query.duplicates;

import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;

/**
 * What a participant has that others may have too, from whom it was told apart, and whether it goes
 * on as another one.
 */
public record Traits(
    ParticipantId participant,
    List<Trait> traits,
    List<ExternalId> externalIds,
    List<ParticipantId> apartFrom,
    boolean merged) {

  public Traits {
    traits = List.copyOf(traits);
    externalIds = List.copyOf(externalIds);
    apartFrom = List.copyOf(apartFrom);
  }

  Traits having(List<Trait> now) {
    return new Traits(participant, now, externalIds, apartFrom, merged);
  }

  Traits merged(boolean now) {
    return new Traits(participant, traits, externalIds, apartFrom, now);
  }

  Traits telling(ParticipantId other, boolean different) {
    List<ParticipantId> told = new ArrayList<>(apartFrom);
    told.remove(other);
    if (different) {
      told.add(other);
    }
    return new Traits(participant, traits, externalIds, told, merged);
  }
}
