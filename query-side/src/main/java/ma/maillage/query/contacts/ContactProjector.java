package ma.maillage.query.contacts;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.privacy.ContactRecorded;
import ma.maillage.api.privacy.PersonErased;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps the sealed contacts of every participant until they are erased. */
public final class ContactProjector implements Projector {

  private final Views<ContactView> contacts;

  ContactProjector(Views<ContactView> contacts) {
    this.contacts = contacts;
  }

  @Override
  public String name() {
    return "contacts";
  }

  @EventHandler
  public void on(ContactRecorded event, EventPosition position, @Timestamp Instant at) {
    if (contacts.find(event.person()).isEmpty()) {
      contacts.put(
          event.person(),
          position,
          ContactView.recorded(event.person(), event.participant(), event.contact(), at));
    } else {
      contacts.change(event.person(), position, known -> known.with(event.contact(), at));
    }
  }

  @EventHandler
  public void on(PersonErased event, EventPosition position, @Timestamp Instant at) {
    contacts.change(event.person(), position, known -> known.redacted(at));
  }

  @Override
  public void clear() {
    contacts.clear();
  }
}
