package ma.maillage.matching.profile;

import java.util.List;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import org.jspecify.annotations.Nullable;

/** What is shown of, and matched by, the participant behind a listing. */
public record Owner(
    ParticipantId id,
    String name,
    ParticipantKind kind,
    @Nullable Place place,
    boolean fictitious,
    List<ExternalId> externalIds) {

  public Owner {
    externalIds = List.copyOf(externalIds);
  }

  /** As it registered itself. */
  public static Owner of(ParticipantRegistered event) {
    return new Owner(
        event.participant(),
        event.profile().name(),
        event.kind(),
        event.profile().place(),
        event.profile().fictitious(),
        event.externalIds());
  }
}
