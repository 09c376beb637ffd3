package ma.maillage.query.marketplace;

import java.util.List;
import java.util.Optional;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers from the needs and offers. */
public final class PostingQueries {

  private final Views<PostingView> postings;

  PostingQueries(Views<PostingView> postings) {
    this.postings = postings;
  }

  @QueryHandler(queryName = "maillage.FindPosting")
  public Optional<PostingView> handle(FindPosting query) {
    return postings.find(Postings.key(query.type(), query.id()));
  }

  @QueryHandler(queryName = "maillage.FindPostings")
  public Page<PostingView> handle(FindPostings query) {
    ParticipantId owner = query.owner();
    Fields filter = Fields.of("type", query.type()).and("status", query.status());
    if (owner == null) {
      return postings.page(filter.andNot("owner", query.except()), query.page());
    }
    return query.except().contains(owner)
        ? new Page<>(List.of(), null)
        : postings.page(filter.and("owner", owner), query.page());
  }
}
