package ma.maillage.query.contacts;

import java.util.Optional;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers through whom a participant can be reached, sealed. */
public final class ContactQueries {

  private final Views<ContactView> contacts;

  ContactQueries(Views<ContactView> contacts) {
    this.contacts = contacts;
  }

  @QueryHandler(queryName = "maillage.FindContact")
  public Optional<ContactView> handle(FindContact query) {
    return contacts.find(query.person());
  }

  @QueryHandler(queryName = "maillage.FindContacts")
  public Page<ContactView> handle(FindContacts query) {
    return contacts.page(Fields.of("participant", query.participant()), query.page());
  }
}
