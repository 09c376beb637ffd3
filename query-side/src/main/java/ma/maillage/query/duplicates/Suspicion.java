package ma.maillage.query.duplicates;

import java.util.List;
import ma.maillage.api.directory.ParticipantId;

/** A participant that may be the same as another one, and why. */
public record Suspicion(ParticipantId participant, List<Trait.Kind> reasons) {

  public Suspicion {
    reasons = List.copyOf(reasons);
  }
}
