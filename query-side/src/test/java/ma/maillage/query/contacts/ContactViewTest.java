package ma.maillage.query.contacts;

import static ma.maillage.query.Samples.contact;
import static ma.maillage.query.Samples.erased;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class ContactViewTest {

  private final Log log = new Log();
  private MongoDatabase database;
  private View view;

  @BeforeEach
  void assemble(MongoDatabase database) {
    this.database = database;
    view = Contacts.in(database);
  }

  @Test
  void keepsEveryVersionOfAContactSealed() {
    given(contact("p1", "s1", "first"), contact("p1", "s1", "second"));

    ContactView shown = queries().handle(new FindContact(PersonId.of("p1"))).orElseThrow();

    assertThat(shown.status()).isEqualTo(ContactStatus.RECORDED);
    assertThat(shown.participant()).isEqualTo(ParticipantId.of("s1"));
    assertThat(shown.versions())
        .extracting(
            version -> new String(version.contact().bytes(), StandardCharsets.UTF_8),
            SealedVersion::recordedAt)
        .containsExactly(tuple("first", Log.NOON), tuple("second", Log.NOON.plusSeconds(1)));
  }

  @Test
  void findsTheContactsOfAParticipantAlone() {
    given(contact("p1", "s1", "a"), contact("p2", "s1", "b"), contact("p3", "l1", "c"));

    assertThat(contactsOf("s1")).containsExactly("p2", "p1");
    assertThat(contactsOf("l1")).containsExactly("p3");
    assertThat(contactsOf("stranger")).isEmpty();
  }

  @Test
  void holdsNothingOfAPersonThatWasErasedButThatItIs() {
    given(contact("p1", "s1", "first"), contact("p1", "s1", "second"), erased("p1", "s1"));

    ContactView shown = queries().handle(new FindContact(PersonId.of("p1"))).orElseThrow();

    assertThat(shown.status()).isEqualTo(ContactStatus.REDACTED);
    assertThat(shown.versions()).isEmpty();
    assertThat(contactsOf("s1")).containsExactly("p1");
    assertThat(database.getCollection("contacts").find().map(Document::toJson).first())
        .doesNotContain(contact("p1", "s1", "first").contact().base64())
        .doesNotContain(contact("p1", "s1", "second").contact().base64());
  }

  private List<String> contactsOf(String participant) {
    return queries()
        .handle(new FindContacts(ParticipantId.of(participant), PageRequest.first()))
        .items()
        .stream()
        .map(contact -> contact.person().value())
        .toList();
  }

  private ContactQueries queries() {
    return (ContactQueries) view.queryHandler();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }
}
