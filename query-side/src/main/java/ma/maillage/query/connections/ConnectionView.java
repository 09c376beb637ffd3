package ma.maillage.query.connections;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Step;
import org.jspecify.annotations.Nullable;

/**
 * A connection as an ambassador sees it. {@code position} is where the log proposed it; {@code
 * changedAt} is when its status last changed; {@code reason} and {@code comment} are those of that
 * change; {@code changes} say why it was proposed again, and are empty the first time.
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
    @Nullable String comment,
    Progress progress,
    List<ChangedSide> changes) {

  /** Connections stored before there was progress have none to show. */
  public ConnectionView(
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
      @Nullable String comment,
      @Nullable Progress progress,
      @Nullable List<ChangedSide> changes) {
    this.id = id;
    this.kind = kind;
    this.status = status;
    this.score = score;
    this.first = first;
    this.second = second;
    this.cities = cities;
    this.proposer = proposer;
    this.rank = rank;
    this.proposedAt = proposedAt;
    this.changedAt = changedAt;
    this.position = position;
    this.reason = reason;
    this.comment = comment;
    this.progress = progress == null ? Progress.none() : progress;
    this.changes = changes == null ? List.of() : List.copyOf(changes);
  }

  /** Whose the two sides are. */
  public List<ParticipantId> sides() {
    return List.of(first.participant().id(), second.participant().id());
  }

  /**
   * Which sides are told of an event: none before they were asked, and of a consent only those that
   * gave theirs.
   */
  public List<ParticipantId> tellsWhom(String event) {
    if (!progress.asked()) {
      return List.of();
    }
    return sides().stream()
        .filter(
            side ->
                !event.equals("ConnectionConsented")
                    || progress.consents().contains(Who.of(side, this)))
        .toList();
  }

  ConnectionView relayed(ConnectionRelayed event, Instant at) {
    Progress asked = progress.waiting(Step.CONSENT, event.due(), Who.FIRST, Who.SECOND);
    Happening told =
        Happening.of(event.getClass(), at).by(Who.AMBASSADOR).because(null, event.comment());
    return changed(ConnectionStatus.RELAYED, at, null, event.comment(), asked.and(told));
  }

  ConnectionView dismissed(ConnectionDismissed event, Instant at) {
    Happening told =
        Happening.of(event.getClass(), at)
            .by(Who.AMBASSADOR)
            .because(event.reason(), event.comment());
    return changed(
        ConnectionStatus.DISMISSED, at, event.reason(), event.comment(), progress.over().and(told));
  }

  ConnectionView snoozed(ConnectionSnoozed event, Instant at) {
    Happening told =
        Happening.of(event.getClass(), at).by(Who.AMBASSADOR).because(null, event.comment());
    return changed(
        ConnectionStatus.SNOOZED,
        at,
        null,
        event.comment(),
        progress.asleep(event.until()).and(told));
  }

  ConnectionView reopened(ConnectionReopened event, Instant at) {
    Progress waiting = progress.waiting(Step.TRIAGE, event.due(), Who.AMBASSADOR);
    return changed(
        ConnectionStatus.PROPOSED, at, null, null, waiting.and(Happening.of(event.getClass(), at)));
  }

  ConnectionView consented(ConnectionConsented event, Instant at) {
    Who side = Who.of(event.by(), this);
    Happening told = Happening.of(event.getClass(), at).by(side);
    return with(progress.consented(side).and(told));
  }

  ConnectionView declined(ConnectionDeclined event, Instant at) {
    Happening told =
        Happening.of(event.getClass(), at)
            .by(Who.of(event.by(), this))
            .because(event.reason(), event.comment());
    return changed(ConnectionStatus.DECLINED, at, null, event.comment(), progress.over().and(told));
  }

  ConnectionView revealed(IdentitiesRevealed event, Instant at) {
    Progress known = progress.bothKnown().waiting(Step.MEETING, event.due(), Who.FIRST, Who.SECOND);
    return changed(
        ConnectionStatus.REVEALED, at, null, null, known.and(Happening.of(event.getClass(), at)));
  }

  ConnectionView meetingProposed(ConnectionMeetingProposed event, Instant at) {
    Who side = Who.of(event.by(), this);
    Progress asked =
        progress
            .waiting(Step.ANSWER, event.due(), side.other())
            .meeting(MeetingView.of(event, side));
    Happening told = Happening.of(event.getClass(), at).by(side);
    return changed(ConnectionStatus.MEETING_PROPOSED, at, null, null, asked.and(told));
  }

  ConnectionView meetingAgreed(ConnectionMeetingAgreed event, Instant at) {
    MeetingView proposed = progress.meeting();
    Progress ahead = progress.waiting(Step.OUTCOME, event.due(), Who.FIRST, Who.SECOND);
    Progress agreed = proposed == null ? ahead : ahead.meeting(proposed.agreed(event));
    Happening told = Happening.of(event.getClass(), at).by(Who.of(event.by(), this));
    return changed(ConnectionStatus.MEETING_AGREED, at, null, null, agreed.and(told));
  }

  ConnectionView concluded(ConnectionConcluded event, Instant at) {
    ParticipantId by = event.by();
    Happening told =
        Happening.of(event.getClass(), at)
            .by(by == null ? Who.AMBASSADOR : Who.of(by, this))
            .because(event.outcome(), event.comment());
    return changed(
        ConnectionStatus.CONCLUDED,
        at,
        null,
        event.comment(),
        progress.concluded(event.outcome()).and(told));
  }

  ConnectionView reminded(ConnectionReminded event, Instant at) {
    return with(progress.reminded().and(Happening.of(event.getClass(), at)));
  }

  ConnectionView expired(ConnectionExpired event, Instant at) {
    Happening told = Happening.of(event.getClass(), at).because(event.step(), null);
    return changed(ConnectionStatus.EXPIRED, at, null, null, progress.over().and(told));
  }

  private ConnectionView with(Progress further) {
    return changed(status, changedAt, reason, comment, further);
  }

  private ConnectionView changed(
      ConnectionStatus status,
      Instant at,
      @Nullable DismissalReason reason,
      @Nullable String comment,
      Progress progress) {
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
        comment,
        progress,
        changes);
  }
}
