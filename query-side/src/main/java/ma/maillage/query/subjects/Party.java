package ma.maillage.query.subjects;

import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import org.jspecify.annotations.Nullable;

/** A participant in few words, as other views show it; {@code city} is null when unknown. */
public record Party(
    ParticipantId id,
    ParticipantKind kind,
    String name,
    @Nullable CityCode city,
    boolean fictitious) {

  static Party of(ParticipantId id, ParticipantKind kind, Profile profile) {
    CityCode city = profile.place() == null ? null : profile.place().city();
    return new Party(id, kind, profile.name(), city, profile.fictitious());
  }
}
