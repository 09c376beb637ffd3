package ma.maillage.matching.propose;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.InterestExpressed;
import ma.maillage.api.introductions.ConsentToConnection;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.command.Decisions;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/**
 * An investor that asks for a deal is introduced to its start-up: proposed, if the matcher did not
 * before, relayed, and with its own consent given, so that the start-up's is the one awaited. When
 * there is no room for it now, the proposal waits for an ambassador as any other.
 */
public final class WhenInterestExpressedThenIntroduce {

  private final MatchIndex index;
  private final ProposalsByHand proposals;
  private final Decisions decisions;
  private final InstantSource clock;

  public WhenInterestExpressedThenIntroduce(
      MatchIndex index, ProposalsByHand proposals, Decisions decisions, InstantSource clock) {
    this.index = index;
    this.proposals = proposals;
    this.decisions = decisions;
    this.clock = clock;
  }

  @EventHandler
  public void on(InterestExpressed event, EventPosition position) throws InterruptedException {
    Optional<Proposal> drafted = draft(event, position);
    if (drafted.isEmpty()) {
      return;
    }
    Proposal proposal = drafted.get();
    Instant now = clock.instant();
    decisions.request(new ProposeConnection(proposal, now));
    decisions.request(
        new RelayConnection(
            proposal.connection(), List.of(event.startup(), event.investor()), null, now));
    decisions.request(new ConsentToConnection(proposal.connection(), event.investor(), now));
  }

  /** Empty when the deal is closed already. */
  private Optional<Proposal> draft(InterestExpressed event, EventPosition position)
      throws InterruptedException {
    Subject deal = new Subject(SubjectKind.DEAL, event.deal().value());
    Subject investor = new Subject(SubjectKind.PARTICIPANT, event.investor().value());
    try (Snapshot snapshot = index.snapshotAt(position.value())) {
      return proposals.draft(deal, investor, snapshot);
    }
  }
}
