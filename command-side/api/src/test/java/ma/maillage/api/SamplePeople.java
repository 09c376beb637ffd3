package ma.maillage.api;

import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.privacy.ContactRecorded;
import ma.maillage.api.privacy.PersonErased;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.SealedContact;

/** Of these, what is about contacts, memberships and cities. */
final class SamplePeople {

  private static final ParticipantId STARTUP = ParticipantId.of("startup");
  private static final PersonId PERSON = PersonId.of("person");

  private SamplePeople() {}

  static List<Object> all() {
    return List.of(
        new ContactRecorded(PERSON, STARTUP, SealedContact.of("c2VhbGVk")),
        new PersonErased(PERSON, STARTUP));
  }
}
