package ma.maillage.app.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.Place;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedAlreadyWithdrawn;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferAlreadyWithdrawn;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.marketplace.UnknownNeed;
import ma.maillage.api.marketplace.UnknownOffer;
import ma.maillage.api.renewal.PostingOver;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.eventsourcing.annotation.reflection.InjectEntityId;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says: who says it now, null when nobody does; when it was last said and whether it
 * was asked after since; until when it holds and whether it was withdrawn; where whose it is is.
 */
@EventSourcedEntity
record Upkeep(
    Statement statement,
    @Nullable ParticipantId saidBy,
    @Nullable CityCode city,
    @Nullable Instant saidAt,
    @Nullable LocalDate until,
    boolean withdrawn,
    boolean asked) {

  @EntityCreator
  Upkeep(@InjectEntityId Statement statement) {
    this(statement, null, null, null, null, false, false);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(Statement statement) {
    Subject subject = statement.subject();
    EventCriteria owner =
        Boundary.events(
            TagKeys.PARTICIPANT,
            statement.owner(),
            ParticipantRegistered.class,
            ParticipantDescribed.class,
            ParticipantMerged.class,
            MergeUndone.class);
    EventCriteria kept =
        Boundary.events(TagKeys.SUBJECT, subject, Renewed.class, RenewalAsked.class);
    return switch (subject.kind()) {
      case NEED ->
          EventCriteria.either(
              owner,
              kept,
              Boundary.events(
                  TagKeys.NEED, subject.id(), NeedPublished.class, NeedWithdrawn.class));
      case OFFER ->
          EventCriteria.either(
              owner,
              kept,
              Boundary.events(
                  TagKeys.OFFER, subject.id(), OfferPublished.class, OfferWithdrawn.class));
      case PARTICIPANT, DEAL -> EventCriteria.either(owner, kept);
    };
  }

  /** Why it cannot be asked after or renewed at that time, or null when it can. */
  @Nullable Refusal unlessStanding(Instant at) {
    Subject subject = statement.subject();
    if (!statement.owner().equals(saidBy)) {
      return switch (subject.kind()) {
        case NEED -> new UnknownNeed(NeedId.of(subject.id()));
        case OFFER -> new UnknownOffer(OfferId.of(subject.id()));
        case PARTICIPANT, DEAL -> new UnknownParticipant(statement.owner());
      };
    }
    if (withdrawn) {
      return subject.kind() == SubjectKind.NEED
          ? new NeedAlreadyWithdrawn(NeedId.of(subject.id()))
          : new OfferAlreadyWithdrawn(OfferId.of(subject.id()));
    }
    return until != null && until.isBefore(day(at)) ? new PostingOver(subject, until) : null;
  }

  /** Whether it was said that day already, and not asked after since. */
  boolean saidOnTheDayOf(Instant at) {
    return !asked && saidAt != null && day(saidAt).equals(day(at));
  }

  private static LocalDate day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  @EventSourcingHandler
  Upkeep evolve(ParticipantRegistered event, @Timestamp Instant at) {
    return described(event.profile(), at);
  }

  @EventSourcingHandler
  Upkeep evolve(ParticipantDescribed event, @Timestamp Instant at) {
    return described(event.profile(), at);
  }

  private Upkeep described(Profile profile, Instant at) {
    Place place = profile.place();
    CityCode now = place == null ? null : place.city();
    return statement.subject().kind() == SubjectKind.PARTICIPANT
        ? new Upkeep(statement, statement.owner(), now, at, until, withdrawn, false)
        : new Upkeep(statement, saidBy, now, saidAt, until, withdrawn, asked);
  }

  @EventSourcingHandler
  Upkeep evolve(NeedPublished event, @Timestamp Instant at) {
    return published(event.owner(), event.posting(), at);
  }

  @EventSourcingHandler
  Upkeep evolve(OfferPublished event, @Timestamp Instant at) {
    return published(event.owner(), event.posting(), at);
  }

  private Upkeep published(ParticipantId owner, Posting posting, Instant at) {
    return new Upkeep(statement, owner, city, at, posting.until(), withdrawn, asked);
  }

  @EventSourcingHandler
  Upkeep evolve(ParticipantMerged event) {
    return moved(event.duplicate(), event.postings(), event.into());
  }

  @EventSourcingHandler
  Upkeep evolve(MergeUndone event) {
    return moved(event.duplicate(), event.postings(), event.duplicate());
  }

  private Upkeep moved(ParticipantId duplicate, List<Subject> postings, ParticipantId to) {
    Subject subject = statement.subject();
    boolean concerned =
        postings.contains(subject)
            || (subject.kind() == SubjectKind.PARTICIPANT && duplicate.equals(statement.owner()));
    return concerned ? new Upkeep(statement, to, city, saidAt, until, withdrawn, asked) : this;
  }

  @EventSourcingHandler
  Upkeep evolve(NeedWithdrawn event) {
    return new Upkeep(statement, saidBy, city, saidAt, until, true, asked);
  }

  @EventSourcingHandler
  Upkeep evolve(OfferWithdrawn event) {
    return new Upkeep(statement, saidBy, city, saidAt, until, true, asked);
  }

  @EventSourcingHandler
  Upkeep evolve(Renewed event) {
    return new Upkeep(statement, saidBy, city, event.at(), until, withdrawn, false);
  }

  @EventSourcingHandler
  Upkeep evolve(RenewalAsked event) {
    return new Upkeep(statement, saidBy, city, saidAt, until, withdrawn, true);
  }
}
