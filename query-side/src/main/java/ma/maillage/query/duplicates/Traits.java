package ma.maillage.query.duplicates;

import java.util.List;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;

/** What a participant has that others may have too. */
public record Traits(ParticipantId participant, List<Trait> traits, List<ExternalId> externalIds) {

  public Traits {
    traits = List.copyOf(traits);
    externalIds = List.copyOf(externalIds);
  }
}
