package ma.maillage.query.contacts;

import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link ContactView}, last recorded first;
 * those that were erased are among them.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindContacts", version = "1")
public record FindContacts(ParticipantId participant, PageRequest page) {}
