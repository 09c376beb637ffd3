package ma.maillage.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.profile.Subscription;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;

/**
 * The index as it stood at one moment. To be closed by who asked for it; used by one thread, though
 * {@link #searcher()} may be shared.
 */
public final class Snapshot implements AutoCloseable {

  private final SearcherManager searchers;
  private final IndexSearcher searcher;
  private final long position;

  Snapshot(SearcherManager searchers, long position) throws IOException {
    this.searchers = searchers;
    this.position = position;
    this.searcher = searchers.acquire();
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  /** All events up to here are visible; some later ones may be. */
  public long position() {
    return position;
  }

  /** A thing as it was written. */
  public Optional<Listing> listing(Subject subject) {
    return reading(
        () -> {
          int document = StoredValues.documentOf(searcher, subject.toString());
          return document == StoredValues.NONE
              ? Optional.empty()
              : Optional.of(StoredValues.listing(searcher, document));
        });
  }

  /** A thing as the scorer sees it. */
  public Optional<MatchProfile> profile(Subject subject) {
    return reading(
        () -> {
          int document = StoredValues.documentOf(searcher, subject.toString());
          return document == StoredValues.NONE
              ? Optional.empty()
              : Optional.of(StoredValues.profile(searcher, document));
        });
  }

  /** The listing of a document of {@link #searcher()}. */
  public Listing listing(int document) {
    return reading(() -> StoredValues.listing(searcher, document));
  }

  /** The profile of a document of {@link #searcher()}. */
  public MatchProfile profile(int document) {
    return reading(() -> StoredValues.profile(searcher, document));
  }

  /** The position of the event that published the thing of a document, or described it last. */
  public long since(int document) {
    return reading(() -> StoredValues.since(searcher, document));
  }

  /** All documents that match, in no order of merit. */
  public List<Integer> documents(Query query) {
    return reading(
        () -> {
          List<Integer> documents = new ArrayList<>();
          for (int document : StoredValues.documents(searcher, query)) {
            documents.add(document);
          }
          return documents;
        });
  }

  /** All subscriptions that stand. */
  public Map<SubscriptionId, Subscription> subscriptions() {
    return reading(
        () -> {
          Map<SubscriptionId, Subscription> subscriptions = new LinkedHashMap<>();
          Query all = new TermQuery(new Term(Fields.TYPE, Documents.SUBSCRIPTION));
          for (int document : StoredValues.documents(searcher, all)) {
            subscriptions.put(
                SubscriptionId.of(StoredValues.stored(searcher, document, Fields.ID)),
                SubscriptionJson.decode(StoredValues.stored(searcher, document, Fields.STANDING)));
          }
          return subscriptions;
        });
  }

  /** The subjects, written as {@link Subject#toString()}, that were proposed to this one. */
  public Set<String> partners(Subject subject) {
    return reading(() -> StoredValues.partners(searcher, subject.toString()));
  }

  @Override
  public void close() {
    try {
      searchers.release(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T reading(Read<T> read) {
    try {
      return read.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Read<T> {
    T run() throws IOException;
  }
}
