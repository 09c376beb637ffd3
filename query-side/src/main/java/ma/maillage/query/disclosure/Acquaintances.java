package ma.maillage.query.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;

/** Whom a participant was introduced to, and who of these was revealed to it. */
public record Acquaintances(List<Introduced> introduced, List<ParticipantId> revealed) {

  /** How long two stay unknown to each other after an introduction came to nothing. */
  static final Duration REST = Duration.ofDays(90);

  static final Acquaintances NONE = new Acquaintances(List.of(), List.of());

  public Acquaintances {
    introduced = List.copyOf(introduced);
    revealed = List.copyOf(revealed);
  }

  Acquaintances introducedTo(ParticipantId other, ConnectionId connection) {
    return with(with(other).opened(connection));
  }

  Acquaintances endedWith(ParticipantId other, ConnectionId connection, Instant at) {
    return with(with(other).ended(connection, at));
  }

  Acquaintances revealedTo(ParticipantId other) {
    if (revealed.contains(other)) {
      return this;
    }
    List<ParticipantId> more = new ArrayList<>(revealed);
    more.add(other);
    return new Acquaintances(introduced, more);
  }

  List<ParticipantId> undisclosed(Instant now) {
    return introduced.stream()
        .filter(one -> one.isUnknown(now, REST))
        .map(Introduced::participant)
        .filter(Predicate.not(revealed::contains))
        .toList();
  }

  private Introduced with(ParticipantId other) {
    return introduced.stream()
        .filter(one -> one.participant().equals(other))
        .findFirst()
        .orElseGet(() -> Introduced.to(other));
  }

  private Acquaintances with(Introduced changed) {
    List<Introduced> all = new ArrayList<>(introduced);
    all.removeIf(one -> one.participant().equals(changed.participant()));
    if (changed.isAnything()) {
      all.add(changed);
    }
    return new Acquaintances(all, revealed);
  }
}
