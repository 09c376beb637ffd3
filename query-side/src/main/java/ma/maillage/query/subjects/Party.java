package ma.maillage.query.subjects;

import java.util.List;
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
    List<String> sectors,
    boolean fictitious) {

  /** Parties stored before sectors were kept have none. */
  public Party(
      ParticipantId id,
      ParticipantKind kind,
      String name,
      @Nullable CityCode city,
      @Nullable List<String> sectors,
      boolean fictitious) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.city = city;
    this.sectors = sectors == null ? List.of() : List.copyOf(sectors);
    this.fictitious = fictitious;
  }

  static Party of(ParticipantId id, ParticipantKind kind, Profile profile) {
    CityCode city = profile.place() == null ? null : profile.place().city();
    return new Party(id, kind, profile.name(), city, profile.sectors(), profile.fictitious());
  }
}
