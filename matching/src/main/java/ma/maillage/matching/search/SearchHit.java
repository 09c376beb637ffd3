package ma.maillage.matching.search;

import java.util.List;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.profile.Owner;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found. {@code snippet} is HTML: escaped text in which found words are within
 * {@code <mark>}. {@code score} orders hits of one search and means nothing else.
 */
public record SearchHit(
    Subject subject,
    Party participant,
    String title,
    String snippet,
    List<String> sectors,
    @Nullable Place place,
    boolean fictitious,
    double score) {

  public SearchHit {
    sectors = List.copyOf(sectors);
  }

  /** Whose it is. */
  public record Party(
      ParticipantId id, ParticipantKind kind, String name, List<ExternalId> externalIds) {

    static Party of(Owner owner) {
      return new Party(owner.id(), owner.kind(), owner.name(), owner.externalIds());
    }
  }
}
