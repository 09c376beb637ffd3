package ma.maillage.matching.standing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.matching.index.Documents;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.Subscription;
import ma.maillage.matching.text.Analysis;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/** The subscriptions that stand now, in memory. Thread-safe. */
public final class StandingQueries implements Closeable {

  private final Analysis analysis;
  private final DealQueries queries;
  private final Monitor monitor;
  private final Map<SubscriptionId, Subscription> subscriptions;

  /** Starts with those subscriptions. */
  public StandingQueries(Analysis analysis, Map<SubscriptionId, Subscription> subscriptions) {
    this.analysis = analysis;
    this.queries = new DealQueries(analysis.lexicon());
    this.subscriptions = new ConcurrentHashMap<>(subscriptions);
    try {
      this.monitor = new Monitor(Fields.ANALYZER, new TermFilteredPresearcher());
      monitor.register(
          subscriptions.entrySet().stream()
              .map(entry -> standing(entry.getKey(), entry.getValue()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on the subscription stands; it replaces a former one of the same id. */
  public void open(SubscriptionId id, Subscription subscription) {
    subscriptions.put(id, subscription);
    try {
      monitor.register(List.of(standing(id, subscription)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes how a subscription that stands is delivered; nothing when there is none. */
  public Optional<Subscription> deliver(SubscriptionId id, UnaryOperator<Subscription> otherwise) {
    return Optional.ofNullable(
        subscriptions.computeIfPresent(id, (same, before) -> otherwise.apply(before)));
  }

  /** Those among these for which what they find waits. */
  Set<SubscriptionId> holding(Collection<SubscriptionId> ids) {
    return ids.stream()
        .filter(
            id ->
                Optional.ofNullable(subscriptions.get(id)).filter(Subscription::holds).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those that are told of changes, too. */
  Set<SubscriptionId> wantingChanges() {
    return subscriptions.entrySet().stream()
        .filter(entry -> entry.getValue().delivery().alsoChanged())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** From now on it stands no more. */
  public void cancel(SubscriptionId subscription) {
    subscriptions.remove(subscription);
    try {
      monitor.deleteById(subscription.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MonitorQuery standing(SubscriptionId id, Subscription subscription) {
    return new MonitorQuery(id.value(), queries.of(subscription.criteria()));
  }

  /** From now on no subscription stands. */
  public void clear() throws IOException {
    subscriptions.clear();
    monitor.clear();
  }

  /** The subscriptions the deal fits, and how many had to be looked at. */
  Fitting fitting(Listing deal) {
    try {
      MatchingQueries<QueryMatch> matches =
          monitor.match(Documents.searchable(deal, analysis), QueryMatch.SIMPLE_MATCHER);
      Set<String> ids = new TreeSet<>();
      matches.getMatches().forEach(match -> ids.add(match.getQueryId()));
      return new Fitting(ids.stream().map(SubscriptionId::of).toList(), matches.getQueriesRun());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }

  /** Subscriptions in the order of their ids. */
  record Fitting(List<SubscriptionId> subscriptions, int examined) {}
}
