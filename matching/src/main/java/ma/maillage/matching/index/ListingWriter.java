package ma.maillage.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ma.maillage.api.deals.Round;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.Owner;
import ma.maillage.matching.profile.Subscription;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Writes to the index what events say. Every change replaces what was there under its id, so doing
 * one twice does no harm. For one thread.
 */
public final class ListingWriter {

  /** Events after which what was written becomes durable. */
  private static final int COMMIT_EVERY = 2_000;

  private final MatchIndex index;
  private final IndexWriter lucene;
  private final Owners owners;
  private boolean postingsHidden;
  private int sinceCommit;

  ListingWriter(MatchIndex index, IndexWriter lucene, Owners owners) {
    this.index = index;
    this.lucene = lucene;
    this.owners = owners;
  }

  /**
   * Carries out one event's change, unless it was carried out before, and moves on to its position.
   */
  public void at(long position, Runnable change) {
    if (position <= index.position()) {
      return;
    }
    change.run();
    index.advanceTo(position);
    sinceCommit++;
    if (sinceCommit >= COMMIT_EVERY) {
      sinceCommit = 0;
      writing(
          () -> {
            index.commit();
            index.refreshForWriter();
          });
    }
  }

  /** The participant as last written. */
  public Optional<Owner> owner(ParticipantId participant) {
    return owners.find(participant);
  }

  /** Lists a thing that was published or described at that position. */
  public void put(Listing listing, long since) {
    writing(
        () -> {
          Document document = Documents.listing(listing, since, index.analysis());
          lucene.updateDocument(
              id(listing.subject().toString()), Fields.FACETS_CONFIG.build(document));
        });
    if (listing.subject().kind() == SubjectKind.PARTICIPANT) {
      owners.put(listing.owner());
    } else {
      postingsHidden = true;
    }
  }

  /** Lists a deal with what it offers now, if it is listed. */
  public void amend(Subject deal, Round round, long since) {
    writing(
        () -> {
          showPostings();
          try (Snapshot snapshot = index.snapshotAsIs()) {
            snapshot.listing(deal).ifPresent(listed -> put(listed.offering(round), since));
          }
        });
  }

  /** Takes a thing off. */
  public void remove(Subject subject) {
    writing(() -> lucene.deleteDocuments(id(subject.toString())));
    postingsHidden = true;
  }

  /** Lists the needs, offers and deals of a participant again, after it described itself. */
  public void relist(Owner owner) {
    writing(
        () -> {
          showPostings();
          try (Snapshot snapshot = index.snapshotAsIs()) {
            for (int document : snapshot.documents(postingsOf(owner.id()))) {
              put(snapshot.listing(document).ownedBy(owner), snapshot.since(document));
            }
          }
        });
  }

  /** Lists things again as those of another owner; what is not listed stays so. */
  public void hand(List<Subject> subjects, Owner owner) {
    writing(
        () -> {
          showPostings();
          try (Snapshot snapshot = index.snapshotAsIs()) {
            for (Subject subject : subjects) {
              for (int document : snapshot.documents(new TermQuery(id(subject.toString())))) {
                put(snapshot.listing(document).ownedBy(owner), snapshot.since(document));
              }
            }
          }
        });
  }

  private void showPostings() throws IOException {
    if (postingsHidden) {
      index.refreshForWriter();
      postingsHidden = false;
    }
  }

  private static Query postingsOf(ParticipantId owner) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.OWNER, owner.value())), Occur.FILTER)
        .add(
            new TermQuery(new Term(Fields.SUBJECT_KIND, SubjectKind.PARTICIPANT.name())),
            Occur.MUST_NOT)
        .build();
  }

  public void put(SubscriptionId id, Subscription subscription) {
    writing(
        () ->
            lucene.updateDocument(id(Documents.id(id)), Documents.subscription(id, subscription)));
  }

  public void remove(SubscriptionId subscription) {
    writing(() -> lucene.deleteDocuments(id(Documents.id(subscription))));
  }

  public void put(ConnectionId connection, Proposal proposal) {
    writing(
        () ->
            lucene.updateDocument(
                id(Documents.id(connection)), Documents.connection(connection, proposal)));
  }

  public void remove(ConnectionId connection) {
    writing(() -> lucene.deleteDocuments(id(Documents.id(connection))));
  }

  private static Term id(String id) {
    return new Term(Fields.ID, id);
  }

  private static void writing(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
