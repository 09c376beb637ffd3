package ma.maillage.frontend.rest.contacts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.frontend.privacy.ContactDetails;
import ma.maillage.frontend.privacy.Vault;
import ma.maillage.query.contacts.ContactStatus;
import ma.maillage.query.contacts.ContactView;
import ma.maillage.query.contacts.SealedVersion;

/** All that is known of a person here. */
record PersonExport(
    PersonId person,
    ParticipantId participant,
    ContactStatus status,
    @Schema(description = "what was recorded, oldest first; none once redacted")
        List<Version> versions,
    @Schema(
            description =
                "the participants whose members may read the contact since both consented")
        List<ParticipantId> readableBy,
    Instant changedAt) {

  /** What was recorded at a time. */
  @Schema(name = "ContactVersion")
  record Version(Instant recordedAt, ContactDetails details) {}

  static PersonExport of(ContactView view, List<ParticipantId> readableBy, Vault vault) {
    List<Version> versions =
        view.versions().stream().flatMap(version -> opened(view.person(), version, vault)).toList();
    return new PersonExport(
        view.person(),
        view.participant(),
        versions.isEmpty() ? ContactStatus.REDACTED : ContactStatus.RECORDED,
        versions,
        versions.isEmpty() ? List.of() : readableBy,
        view.changedAt());
  }

  private static Stream<Version> opened(PersonId person, SealedVersion version, Vault vault) {
    return vault.open(person, version.contact()).known().stream()
        .map(details -> new Version(version.recordedAt(), details));
  }
}
