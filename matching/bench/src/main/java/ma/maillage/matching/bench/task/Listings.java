package ma.maillage.matching.bench.task;

import java.util.List;
import java.util.Set;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.Owner;
import org.jspecify.annotations.Nullable;

/** Makes listings of what data sets say. */
final class Listings {

  private Listings() {}

  /** A participant with all that is known of it in words. */
  static Listing participant(
      ParticipantKind kind,
      String id,
      String name,
      @Nullable LocalizedText text,
      List<String> keywords,
      @Nullable Place place) {
    Subject subject = new Subject(SubjectKind.PARTICIPANT, id);
    return listing(subject, owner(kind, id, name, place), null, text, keywords, place);
  }

  /** An offer of its own owner. */
  static Listing offer(String id, LocalizedText title, @Nullable LocalizedText text) {
    Owner owner = owner(ParticipantKind.COMPANY, "owner-" + id, "-", null);
    return listing(new Subject(SubjectKind.OFFER, id), owner, title, text, List.of(), null);
  }

  /** A need that somebody else has. */
  static Listing need(String id, LocalizedText title, @Nullable LocalizedText text) {
    Owner owner = owner(ParticipantKind.COMPANY, "asker-" + id, "-", null);
    return listing(new Subject(SubjectKind.NEED, id), owner, title, text, List.of(), null);
  }

  private static Owner owner(ParticipantKind kind, String id, String name, @Nullable Place place) {
    return new Owner(ParticipantId.of(id), name, kind, place, false, List.of());
  }

  private static Listing listing(
      Subject subject,
      Owner owner,
      @Nullable LocalizedText title,
      @Nullable LocalizedText text,
      List<String> keywords,
      @Nullable Place place) {
    return new Listing(
        subject, owner, title, text, List.of(), List.of(), keywords, place, Set.of(), null, null);
  }
}
