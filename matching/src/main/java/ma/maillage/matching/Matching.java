package ma.maillage.matching;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ma.maillage.matching.command.Decisions;
import ma.maillage.matching.feed.IndexFeeder;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.propose.Introducer;
import ma.maillage.matching.propose.ProposalsByHand;
import ma.maillage.matching.propose.WhenDealOpenedThenProposeConnections;
import ma.maillage.matching.propose.WhenInterestExpressedThenIntroduce;
import ma.maillage.matching.propose.WhenNeedPublishedThenProposeConnections;
import ma.maillage.matching.propose.WhenOfferPublishedThenProposeConnections;
import ma.maillage.matching.propose.WhenParticipantDescribedThenProposeConnections;
import ma.maillage.matching.propose.WhenParticipantRegisteredThenProposeConnections;
import ma.maillage.matching.retrieval.Matchmaker;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.search.Explanations;
import ma.maillage.matching.search.PartnerSearch;
import ma.maillage.matching.search.QueryByExample;
import ma.maillage.matching.standing.Audience;
import ma.maillage.matching.standing.StandingQueries;
import ma.maillage.matching.standing.WhenDealChangesThenTellSubscribers;
import ma.maillage.matching.standing.WhenDealOpenedThenMatchDeal;
import ma.maillage.matching.standing.WhenDealSubscriptionOpenedThenMatchDeals;
import ma.maillage.matching.text.Analysis;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;

/**
 * Matching on one node: the index with what feeds it, what reacts to events, and what answers
 * queries. Thread-safe, except that one thread at a time feeds {@link #feeder()}.
 */
public final class Matching implements Closeable {

  private final MatchIndex index;
  private final StandingQueries standing;
  private final Matchmaker matchmaker;
  private final Clock clock;

  private Matching(MatchIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
    this.matchmaker = new Matchmaker(Policy.current());
    try (Snapshot snapshot = index.snapshot()) {
      this.standing = new StandingQueries(index.analysis(), snapshot.subscriptions());
    }
  }

  /**
   * Opens the index of this node, or begins a new one when there is none that is of use.
   *
   * @param indexDirectory for this node alone; its content can be thrown away at any time
   * @param logId which log the events come from; an index of another one is thrown away
   * @param clock tells the day for explanations and the time of proposals
   */
  public static Matching open(Path indexDirectory, String logId, Clock clock) {
    return new Matching(MatchIndex.open(indexDirectory, logId, Analysis.current()), clock);
  }

  /**
   * The component that brings events into the index. It belongs to this node: its processor starts
   * after {@link #position()}, whatever other nodes have read.
   */
  public Object feeder() {
    return new IndexFeeder(index.writer(), standing);
  }

  /**
   * The components that react to events with commands; each needs a processor of its own with a
   * durable token, and runs once in a cluster. They read the index, so they belong on nodes that
   * feed one.
   */
  public List<Object> reactions(CommandGateway commands) {
    Decisions decisions = new Decisions(commands);
    Introducer introducer = new Introducer(index, matchmaker, decisions, clock);
    Audience audience = new Audience(index, standing, decisions, clock);
    return List.of(
        new WhenParticipantRegisteredThenProposeConnections(introducer),
        new WhenParticipantDescribedThenProposeConnections(introducer),
        new WhenNeedPublishedThenProposeConnections(introducer),
        new WhenOfferPublishedThenProposeConnections(introducer),
        new WhenDealOpenedThenProposeConnections(introducer),
        new WhenInterestExpressedThenIntroduce(
            index, new ProposalsByHand(index, matchmaker.policy()), decisions, clock),
        new WhenDealOpenedThenMatchDeal(audience),
        new WhenDealChangesThenTellSubscribers(audience),
        new WhenDealSubscriptionOpenedThenMatchDeals(index, audience));
  }

  /** The components that answer queries. */
  public List<Object> queryHandlers() {
    return List.of(
        new PartnerSearch(index),
        new QueryByExample(index, matchmaker),
        new Explanations(index, matchmaker.policy(), clock),
        new ProposalsByHand(index, matchmaker.policy()));
  }

  /** The position of the last event the index has read; 0 before the first. */
  public long position() {
    return index.position();
  }

  /** Waits until the index has read {@code position}; false when the time is over first. */
  public boolean awaitPosition(long position, Duration timeout) throws InterruptedException {
    return index.awaitPosition(position, timeout);
  }

  /** Forgets everything, so that the feeder can be given the log from its start; not meanwhile. */
  public void clear() throws IOException {
    index.clear();
    standing.clear();
  }

  /** Makes what was read durable, so that the next start resumes there. */
  @Override
  public void close() throws IOException {
    standing.close();
    index.close();
  }
}
