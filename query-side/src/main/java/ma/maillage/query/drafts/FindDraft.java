package ma.maillage.query.drafts;

import ma.maillage.api.Messages;
import ma.maillage.api.introductions.Subject;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link DraftView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindDraft", version = "1")
public record FindDraft(Subject subject) {}
