package ma.maillage.query.indicators;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.query.views.Views;
import org.jspecify.annotations.Nullable;

/** Counts the needs and the offers that are open. */
final class PostingCounter {

  /** A need or an offer: under what it counts, and its last day if it has one. */
  public record Open(List<Dimension> where, @Nullable LocalDate until) {

    public Open {
      where = List.copyOf(where);
    }
  }

  private final IndicatorId indicator;
  private final Views<Open> postings;
  private final Whereabouts whereabouts;
  private final Counts counts;

  PostingCounter(
      IndicatorId indicator,
      MongoDatabase database,
      String collection,
      Whereabouts whereabouts,
      Counts counts) {
    this.indicator = indicator;
    this.postings = Views.in(database, collection, Open.class);
    this.whereabouts = whereabouts;
    this.counts = counts;
  }

  void published(
      Object id, ParticipantId owner, Posting posting, EventPosition position, Instant at) {
    if (postings.find(id).isPresent()) {
      return;
    }
    List<Dimension> where =
        whereabouts.of(
            whereabouts.party(owner).city() == null
                ? List.of()
                : List.of(whereabouts.party(owner).city()),
            posting.sectors());
    Tally tally = new Tally().count(indicator, where, at, 1);
    if (posting.until() != null) {
      tally.count(indicator, where, monthAfter(posting.until()), -1);
    }
    counts.add(position, tally);
    postings.put(id, position, new Open(where, posting.until()));
  }

  void withdrawn(Object id, EventPosition position, Instant at) {
    postings.change(
        id,
        position,
        open -> {
          LocalDate today = at.atOffset(ZoneOffset.UTC).toLocalDate();
          LocalDate until = open.until();
          if (until == null || !until.isBefore(today)) {
            Tally tally = new Tally().count(indicator, open.where(), at, -1);
            if (until != null) {
              tally.count(indicator, open.where(), monthAfter(until), 1);
            }
            counts.add(position, tally);
          }
          return open;
        });
  }

  private static YearMonth monthAfter(LocalDate lastDay) {
    return YearMonth.from(lastDay.plusDays(1));
  }

  void clear() {
    postings.clear();
  }
}
