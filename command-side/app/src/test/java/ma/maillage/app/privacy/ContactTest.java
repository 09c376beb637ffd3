package ma.maillage.app.privacy;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.registered;

import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.privacy.ContactRecorded;
import ma.maillage.api.privacy.ErasePerson;
import ma.maillage.api.privacy.PersonAlreadyErased;
import ma.maillage.api.privacy.PersonErased;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.RecordContact;
import ma.maillage.api.privacy.SealedContact;
import ma.maillage.api.privacy.UnknownPerson;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class ContactTest {

  private static final PersonId PERSON = PersonId.of("person");
  private static final SealedContact CONTACT = SealedContact.of("c2VhbGVk");
  private static final SealedContact NEWER = SealedContact.of("bmV3ZXI=");
  private static final ParticipantRegistered REGISTERED =
      registered(STARTUP, ParticipantKind.STARTUP);
  private static final ContactRecorded RECORDED = new ContactRecorded(PERSON, STARTUP, CONTACT);
  private static final PersonErased ERASED = new PersonErased(PERSON, STARTUP);

  @Test
  void recordsAContactOfAParticipant() {
    Scenario.given(REGISTERED)
        .when(new RecordContact(PERSON, STARTUP, CONTACT))
        .then(new ContactRecorded(PERSON, STARTUP, CONTACT));
  }

  @Test
  void replacesWhatWasRecorded() {
    Scenario.given(REGISTERED, RECORDED)
        .when(new RecordContact(PERSON, STARTUP, NEWER))
        .then(new ContactRecorded(PERSON, STARTUP, NEWER));
  }

  @Test
  void refusesAContactOfAParticipantNobodyRegistered() {
    Scenario.given()
        .when(new RecordContact(PERSON, STARTUP, CONTACT))
        .thenRefused(new UnknownParticipant(STARTUP));
  }

  @Test
  void doesNotTakeOverAContactOfAnotherParticipant() {
    Scenario.given(REGISTERED, RECORDED, registered(LAB, ParticipantKind.RESEARCH_LAB))
        .when(new RecordContact(PERSON, LAB, NEWER))
        .thenRefused(new UnknownPerson(PERSON, LAB));
  }

  @Test
  void erasesAContact() {
    Scenario.given(REGISTERED, RECORDED).when(new ErasePerson(PERSON, STARTUP)).then(ERASED);
  }

  @Test
  void erasingAgainChangesNothing() {
    Scenario.given(REGISTERED, RECORDED, ERASED)
        .when(new ErasePerson(PERSON, STARTUP))
        .thenNothing();
  }

  @Test
  void recordsNothingOfAPersonThatWasErased() {
    Scenario.given(REGISTERED, RECORDED, ERASED)
        .when(new RecordContact(PERSON, STARTUP, NEWER))
        .thenRefused(new PersonAlreadyErased(PERSON));
  }

  @Test
  void erasesOnlyAContactOfTheParticipantThatIsNamed() {
    Scenario.given(REGISTERED, RECORDED)
        .when(new ErasePerson(PERSON, LAB))
        .thenRefused(new UnknownPerson(PERSON, LAB));
  }
}
