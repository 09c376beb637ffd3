package ma.maillage.query.contacts;

import ma.maillage.api.Messages;
import ma.maillage.api.privacy.PersonId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link ContactView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindContact", version = "1")
public record FindContact(PersonId person) {}
