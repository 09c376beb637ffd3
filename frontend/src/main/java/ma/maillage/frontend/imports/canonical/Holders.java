package ma.maillage.frontend.imports.canonical;

import java.util.Map;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;

/**
 * Who holds an external id: a participant known to hold it, else whoever was or will be imported
 * under it.
 */
public record Holders(Map<ExternalId, ParticipantId> known) {

  public Holders {
    known = Map.copyOf(known);
  }

  public static Holders none() {
    return new Holders(Map.of());
  }

  ParticipantId of(ExternalId externalId) {
    ParticipantId holder = known.get(externalId);
    return holder != null ? holder : DerivedIds.participant(externalId);
  }
}
