package ma.maillage.query.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import org.jspecify.annotations.Nullable;

/**
 * The introductions of a participant to another one.
 *
 * @param open those that were relayed and have not come to an end
 * @param endedAt when the last one came to nothing; null when none did
 */
public record Introduced(
    ParticipantId participant, List<ConnectionId> open, @Nullable Instant endedAt) {

  public Introduced {
    open = List.copyOf(open);
  }

  static Introduced to(ParticipantId participant) {
    return new Introduced(participant, List.of(), null);
  }

  Introduced opened(ConnectionId connection) {
    List<ConnectionId> all = new ArrayList<>(open);
    all.remove(connection);
    all.add(connection);
    return new Introduced(participant, all, endedAt);
  }

  /** Nothing ends that was not open: a proposal that no ambassador relayed. */
  Introduced ended(ConnectionId connection, Instant at) {
    List<ConnectionId> others = new ArrayList<>(open);
    return others.remove(connection) ? new Introduced(participant, others, at) : this;
  }

  boolean isUnknown(Instant now, Duration rest) {
    return !open.isEmpty() || (endedAt != null && now.isBefore(endedAt.plus(rest)));
  }

  boolean isAnything() {
    return !open.isEmpty() || endedAt != null;
  }
}
