package ma.maillage.query.marketplace;

import ma.maillage.api.Messages;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link PostingView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindPosting", version = "1")
public record FindPosting(PostingType type, String id) {}
