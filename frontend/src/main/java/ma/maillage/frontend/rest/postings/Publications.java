package ma.maillage.frontend.rest.postings;

import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.moderation.Wording;
import ma.maillage.api.statements.Statement;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.rest.Statements;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.marketplace.FindPosting;
import ma.maillage.query.marketplace.PostingType;
import ma.maillage.query.marketplace.PostingView;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Publishes needs and offers, or leaves them as drafts. Any number of threads may use it. */
@Component
final class Publications {

  private final Statements statements;
  private final Queries queries;

  Publications(Statements statements, Queries queries) {
    this.statements = statements;
    this.queries = queries;
  }

  /** Answers 201 with the address under {@code path}, or 202 with that of the draft. */
  ResponseEntity<Created> publish(
      Statement statement,
      Posting posting,
      Object publication,
      boolean draft,
      String path,
      Actor actor) {
    String id = statement.subject().id();
    if (statements.waits(statement, Wording.of(posting), publication, draft, actor)) {
      return ResponseEntity.accepted()
          .location(Statements.draftOf(statement.subject()))
          .body(new Created(id));
    }
    PostingType type = PostingType.valueOf(statement.subject().kind().name());
    queries.await(new FindPosting(type, id), PostingView.class, shown -> true);
    return Created.at(path, id);
  }
}
