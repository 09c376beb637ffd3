package ma.maillage.frontend.rest.contacts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.frontend.privacy.ContactDetails;
import ma.maillage.frontend.privacy.Vault;
import ma.maillage.query.contacts.ContactStatus;
import ma.maillage.query.contacts.ContactView;
import org.jspecify.annotations.Nullable;

/** A contact opened for somebody who may read it. */
record Contact(
    PersonId person,
    ParticipantId participant,
    ContactStatus status,
    @Schema(description = "null once redacted") @Nullable ContactDetails details,
    Instant changedAt) {

  static Contact of(ContactView view, Vault vault) {
    ContactDetails details =
        view.versions().isEmpty()
            ? null
            : vault.open(view.person(), view.versions().getLast().contact()).known().orElse(null);
    return new Contact(
        view.person(),
        view.participant(),
        details == null ? ContactStatus.REDACTED : ContactStatus.RECORDED,
        details,
        view.changedAt());
  }
}
