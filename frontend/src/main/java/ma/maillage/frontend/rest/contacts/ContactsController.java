package ma.maillage.frontend.rest.contacts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Predicate;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.privacy.ErasePerson;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.RecordContact;
import ma.maillage.api.privacy.SealedContact;
import ma.maillage.api.privacy.UnknownPerson;
import ma.maillage.frontend.disclosures.DisclosureLedger;
import ma.maillage.frontend.privacy.Vault;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.contacts.ContactStatus;
import ma.maillage.query.contacts.ContactView;
import ma.maillage.query.contacts.FindContact;
import ma.maillage.query.contacts.FindContacts;
import ma.maillage.query.disclosure.FindRevealed;
import ma.maillage.query.disclosure.Revealed;
import ma.maillage.query.participants.FindParticipant;
import ma.maillage.query.participants.ParticipantView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/participants/{id}/contacts")
@Tag(name = "Contacts", description = "Through whom a participant can be reached")
final class ContactsController {

  private static final List<String> DISCLOSED = List.of("name", "mail", "phone", "function");

  private final Commands commands;
  private final Queries queries;
  private final Disclosure disclosure;
  private final Vault vault;
  private final DisclosureLedger ledger;

  ContactsController(
      Commands commands,
      Queries queries,
      Disclosure disclosure,
      Vault vault,
      DisclosureLedger ledger) {
    this.commands = commands;
    this.queries = queries;
    this.disclosure = disclosure;
    this.vault = vault;
    this.ledger = ledger;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Record a person through whom the participant can be reached")
  ResponseEntity<Created> record(
      @PathVariable ParticipantId id,
      @Valid @RequestBody ContactForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(id);
    if (queries.find(new FindParticipant(id), ParticipantView.class).isEmpty()) {
      throw new RefusedException(new UnknownParticipant(id));
    }
    PersonId person = PersonId.of(NewId.unless(null));
    send(person, id, form, mandate);
    return Created.at("/api/participants/" + id + "/contacts", person.value());
  }

  @PutMapping("/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Replace what is recorded of a person")
  void replace(
      @PathVariable ParticipantId id,
      @PathVariable PersonId person,
      @Valid @RequestBody ContactForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(id);
    contact(person, id);
    send(person, id, form, mandate);
  }

  @GetMapping
  @Operation(
      summary = "The contacts of a participant, last recorded first",
      description =
          "For its members, ambassadors and operators, and for whom it was introduced to once both"
              + " sides consented. A person that was erased is REDACTED.")
  Page<Contact> list(
      @PathVariable ParticipantId id,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    disclosure.require(id, actor, new UnknownParticipant(id));
    requireReading(id, actor);
    return queries
        .page(new FindContacts(id, PageRequest.of(cursor, limit)), ContactView.class)
        .map(view -> noted(Contact.of(view, vault), actor));
  }

  @GetMapping("/{person}/export")
  @Operation(summary = "All that is known of a person here, for the person to have")
  PersonExport export(
      @PathVariable ParticipantId id,
      @PathVariable PersonId person,
      @AuthenticationPrincipal Actor actor) {
    actor.requireActingFor(id);
    Revealed revealed = queries.ask(new FindRevealed(id), Revealed.class);
    return PersonExport.of(contact(person, id), revealed.participants(), vault);
  }

  @DeleteMapping("/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Erase a person: what was recorded can be read by nobody any more",
      description =
          "The key is destroyed at once. It may stay in unused parts of the embedded database until"
              + " that is compacted (POST /actuator/compaction), and in backups made before.")
  void erase(
      @PathVariable ParticipantId id,
      @PathVariable PersonId person,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(id);
    commands.send(new ErasePerson(person, id), mandate);
    vault.destroyKey(person);
    await(person, view -> view.status() == ContactStatus.REDACTED);
  }

  private Contact noted(Contact shown, Actor viewer) {
    boolean own = shown.participant().equals(viewer.account().participant());
    if (shown.details() != null && !own && !viewer.actsForAnyone()) {
      ledger.note(viewer, shown.participant(), "contact/" + shown.person(), DISCLOSED);
    }
    return shown;
  }

  private void send(PersonId person, ParticipantId id, ContactForm form, Mandate mandate) {
    SealedContact contact = vault.seal(person, form.details());
    commands.send(new RecordContact(person, id, contact), mandate);
    await(
        person,
        view -> view.versions().stream().anyMatch(version -> version.contact().equals(contact)));
  }

  private void await(PersonId person, Predicate<ContactView> shows) {
    queries.await(new FindContact(person), ContactView.class, shows);
  }

  private ContactView contact(PersonId person, ParticipantId id) {
    return queries
        .find(new FindContact(person), ContactView.class)
        .filter(view -> view.participant().equals(id))
        .orElseThrow(() -> new RefusedException(new UnknownPerson(person, id)));
  }

  private void requireReading(ParticipantId id, Actor actor) {
    ParticipantId own = actor.account().participant();
    boolean knows =
        own != null
            && (own.equals(id)
                || queries.ask(new FindRevealed(own), Revealed.class).participants().contains(id));
    if (!actor.actsForAnyone() && !knows) {
      throw new AccessDeniedException(
          "contacts of participant " + id + " are shown once both sides consented to meet");
    }
  }
}
