package ma.maillage.query.contacts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.SealedContact;

/** A contact of a participant; {@code versions} are oldest first, and none once it is redacted. */
public record ContactView(
    PersonId person,
    ParticipantId participant,
    ContactStatus status,
    List<SealedVersion> versions,
    Instant changedAt) {

  public ContactView {
    versions = List.copyOf(versions);
  }

  static ContactView recorded(
      PersonId person, ParticipantId participant, SealedContact contact, Instant at) {
    return new ContactView(
        person, participant, ContactStatus.RECORDED, List.of(new SealedVersion(contact, at)), at);
  }

  ContactView with(SealedContact contact, Instant at) {
    List<SealedVersion> more = new ArrayList<>(versions);
    more.add(new SealedVersion(contact, at));
    return new ContactView(person, participant, status, more, at);
  }

  ContactView redacted(Instant at) {
    return new ContactView(person, participant, ContactStatus.REDACTED, List.of(), at);
  }
}
