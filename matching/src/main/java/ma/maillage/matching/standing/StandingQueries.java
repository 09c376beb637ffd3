package ma.maillage.matching.standing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.matching.index.Documents;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.profile.Listing;
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

  /** Starts with those subscriptions. */
  public StandingQueries(Analysis analysis, Map<SubscriptionId, DealCriteria> subscriptions) {
    this.analysis = analysis;
    this.queries = new DealQueries(analysis.lexicon());
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
  public void open(SubscriptionId subscription, DealCriteria criteria) {
    try {
      monitor.register(List.of(standing(subscription, criteria)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on it stands no more. */
  public void cancel(SubscriptionId subscription) {
    try {
      monitor.deleteById(subscription.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MonitorQuery standing(SubscriptionId subscription, DealCriteria criteria) {
    return new MonitorQuery(subscription.value(), queries.of(criteria));
  }

  /** From now on no subscription stands. */
  public void clear() throws IOException {
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
