package ma.maillage.query.participants;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.query.subjects.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * A participant with its profile; what it has not said is null or empty. {@code mergedInto} is the
 * participant as which it goes on, null when it is one of its own.
 */
public record ParticipantView(
    ParticipantId id,
    ParticipantKind kind,
    String name,
    @Nullable LocalizedText description,
    List<String> sectors,
    List<String> segments,
    List<String> keywords,
    @Nullable Place place,
    @Nullable Integer foundedIn,
    @Nullable String website,
    boolean fictitious,
    List<ExternalId> externalIds,
    Instant registeredAt,
    Freshness freshness,
    @Nullable ParticipantId mergedInto) {

  static ParticipantView of(
      ParticipantId id,
      ParticipantKind kind,
      Profile profile,
      List<ExternalId> externalIds,
      Instant registeredAt,
      Freshness freshness) {
    return new ParticipantView(
        id,
        kind,
        profile.name(),
        profile.description(),
        profile.sectors(),
        profile.segments(),
        profile.keywords(),
        profile.place(),
        profile.foundedIn(),
        profile.website(),
        profile.fictitious(),
        externalIds,
        registeredAt,
        freshness,
        null);
  }

  ParticipantView with(Freshness changed) {
    return with(changed, mergedInto);
  }

  ParticipantView goingOnAs(@Nullable ParticipantId other) {
    return with(freshness, other);
  }

  private ParticipantView with(Freshness changed, @Nullable ParticipantId into) {
    return new ParticipantView(
        id,
        kind,
        name,
        description,
        sectors,
        segments,
        keywords,
        place,
        foundedIn,
        website,
        fictitious,
        externalIds,
        registeredAt,
        changed,
        into);
  }
}
