package ma.maillage.query.connections;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.BlindText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * A connection as one of its two sides sees it: blind until both consented. It is made of what a
 * side may see, rather than of what is left after hiding the rest.
 *
 * @param side which of the two sides sees it
 * @param comment the ambassador's word when it was relayed
 */
public record IntroductionView(
    ConnectionId id,
    ConnectionKind kind,
    ConnectionStatus status,
    Who side,
    SideView own,
    CounterpartView other,
    ScoreView score,
    Instant proposedAt,
    Instant changedAt,
    long position,
    @Nullable String comment,
    Progress progress) {

  /** What {@code participant}, which must be one of the two, sees of the connection. */
  public static IntroductionView of(ConnectionView connection, ParticipantId participant) {
    Who side = Who.of(participant, connection);
    SideView own = side == Who.FIRST ? connection.first() : connection.second();
    SideView other = side == Who.FIRST ? connection.second() : connection.first();
    boolean revealed = connection.progress().revealed();
    BlindText blind = BlindText.hiding(other.participant().name());
    String word = connection.status() == ConnectionStatus.RELAYED ? connection.comment() : null;
    return new IntroductionView(
        connection.id(),
        connection.kind(),
        connection.status(),
        side,
        own,
        CounterpartView.of(other, revealed),
        revealed ? connection.score() : blind(connection.score(), blind),
        connection.proposedAt(),
        connection.changedAt(),
        connection.position(),
        blind.ofNullable(word),
        connection.progress().asSeenBy(side));
  }

  private static ScoreView blind(ScoreView score, BlindText blind) {
    List<Contribution> contributions =
        score.contributions().stream()
            .map(
                given ->
                    new Contribution(
                        given.feature(),
                        given.value(),
                        given.weight(),
                        given.points(),
                        given.evidence().stream().map(blind::of).toList()))
            .toList();
    return new ScoreView(
        score.value(),
        score.band(),
        score.coverage(),
        score.policy(),
        contributions,
        score.unknown());
  }
}
