package ma.maillage.query.connections;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.Proposer;
import org.jspecify.annotations.Nullable;

/**
 * A connection as an ambassador sees it. {@code position} is where the log proposed it; {@code
 * changedAt} is when its status last changed; {@code reason} and {@code comment} are those of that
 * change.
 */
public record ConnectionView(
    ConnectionId id,
    ConnectionKind kind,
    ConnectionStatus status,
    ScoreView score,
    SideView first,
    SideView second,
    List<CityCode> cities,
    Proposer proposer,
    int rank,
    Instant proposedAt,
    Instant changedAt,
    long position,
    @Nullable DismissalReason reason,
    @Nullable String comment) {

  ConnectionView relayed(ConnectionRelayed event, Instant at) {
    return changed(ConnectionStatus.RELAYED, at, null, event.comment());
  }

  ConnectionView dismissed(ConnectionDismissed event, Instant at) {
    return changed(ConnectionStatus.DISMISSED, at, event.reason(), event.comment());
  }

  ConnectionView reopened(Instant at) {
    return changed(ConnectionStatus.PROPOSED, at, null, null);
  }

  private ConnectionView changed(
      ConnectionStatus status,
      Instant at,
      @Nullable DismissalReason reason,
      @Nullable String comment) {
    return new ConnectionView(
        id,
        kind,
        status,
        score,
        first,
        second,
        cities,
        proposer,
        rank,
        proposedAt,
        at,
        position,
        reason,
        comment);
  }
}
