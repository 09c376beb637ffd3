package ma.maillage.app;

import java.util.List;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.marketplace.Posting;

/** Participants and texts that the scenarios share. */
public final class Sample {

  public static final ParticipantId STARTUP = ParticipantId.of("startup");
  public static final ParticipantId LAB = ParticipantId.of("lab");
  public static final ParticipantId INVESTOR = ParticipantId.of("investor");
  public static final ParticipantId CLUSTER = ParticipantId.of("cluster");

  private Sample() {}

  public static Profile profile(String name) {
    return new Profile(
        name,
        LocalizedText.of(Language.FR, "Capteurs pour l'agriculture"),
        List.of("agritech"),
        List.of(),
        List.of("capteur"),
        Place.of("Fès", "MA"),
        2024,
        null,
        true);
  }

  public static ParticipantRegistered registered(
      ParticipantId participant, ParticipantKind kind, String... externalIds) {
    return new ParticipantRegistered(
        participant,
        kind,
        profile(participant.value()),
        List.of(externalIds).stream().map(ExternalId::of).toList());
  }

  public static Posting posting(String title) {
    return new Posting(LocalizedText.of(Language.FR, title), null, null, null, null, null);
  }
}
