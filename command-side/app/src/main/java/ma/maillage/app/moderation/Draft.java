package ma.maillage.app.moderation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.Place;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.MergedAway;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.marketplace.NeedAlreadyPublished;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.OfferAlreadyPublished;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.moderation.ChangesAsked;
import ma.maillage.api.moderation.DraftApproved;
import ma.maillage.api.moderation.DraftRejected;
import ma.maillage.api.moderation.DraftSubmitted;
import ma.maillage.api.moderation.DraftWithdrawn;
import ma.maillage.api.moderation.ModerationSwitched;
import ma.maillage.api.moderation.Setting;
import ma.maillage.api.moderation.Wording;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.eventsourcing.annotation.reflection.InjectEntityId;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say: who says it, whether a cluster of its moderates, and the draft, null
 * when there is none; {@code authors} are all who wrote it since the last judgement that ended it.
 */
@EventSourcedEntity
record Draft(
    Statement statement,
    Speaker speaker,
    Set<ParticipantId> moderating,
    boolean published,
    int revision,
    @Nullable Wording wording,
    boolean waiting,
    Set<AccountName> authors) {

  @EntityCreator
  Draft(@InjectEntityId Statement statement) {
    this(statement, Speaker.UNKNOWN, Set.of(), false, 0, null, false, Set.of());
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
            MembershipBegun.class,
            MembershipEnded.class,
            ParticipantMerged.class,
            MergeUndone.class);
    EventCriteria drafts =
        Boundary.events(
            TagKeys.SUBJECT,
            subject,
            DraftSubmitted.class,
            DraftApproved.class,
            ChangesAsked.class,
            DraftRejected.class,
            DraftWithdrawn.class);
    EventCriteria settings =
        Boundary.events(TagKeys.SETTING, Setting.MODERATION, ModerationSwitched.class);
    return switch (subject.kind()) {
      case NEED ->
          EventCriteria.either(
              owner,
              drafts,
              settings,
              Boundary.events(TagKeys.NEED, subject.id(), NeedPublished.class));
      case OFFER ->
          EventCriteria.either(
              owner,
              drafts,
              settings,
              Boundary.events(TagKeys.OFFER, subject.id(), OfferPublished.class));
      case PARTICIPANT, DEAL -> EventCriteria.either(owner, drafts, settings);
    };
  }

  /** Why it cannot be said at all, or null when it can. */
  @Nullable Refusal unlessPublishable() {
    if (speaker.kind() == null) {
      return new UnknownParticipant(statement.owner());
    }
    if (speaker.mergedInto() != null) {
      return new MergedAway(statement.owner(), speaker.mergedInto());
    }
    if (!published) {
      return null;
    }
    String id = statement.subject().id();
    return switch (statement.subject().kind()) {
      case NEED -> new NeedAlreadyPublished(NeedId.of(id));
      case OFFER -> new OfferAlreadyPublished(OfferId.of(id));
      case PARTICIPANT, DEAL -> null;
    };
  }

  boolean moderated() {
    return !Collections.disjoint(moderating, speaker.clusters());
  }

  /** Whether there is a draft: it waits, or is to be changed. */
  boolean open() {
    return wording != null;
  }

  /** Whether that is what is published, and nothing else is drafted. */
  boolean says(Wording said) {
    return !open() && said.profile() != null && said.profile().equals(speaker.profile());
  }

  boolean waitsWith(Wording said) {
    return waiting && said.equals(wording);
  }

  @Nullable CityCode city() {
    Place place = speaker.profile() == null ? null : speaker.profile().place();
    return place == null ? null : place.city();
  }

  DraftWithdrawn withdrawn() {
    return new DraftWithdrawn(statement.owner(), statement.subject(), revision);
  }

  /** The event that says it, none when it is said already. */
  List<Object> published(Wording said) {
    ParticipantId owner = statement.owner();
    String id = statement.subject().id();
    return switch (statement.subject().kind()) {
      case NEED -> List.of(new NeedPublished(NeedId.of(id), owner, posting(said)));
      case OFFER -> List.of(new OfferPublished(OfferId.of(id), owner, posting(said)));
      case PARTICIPANT, DEAL -> speaker.describing(owner, Objects.requireNonNull(said.profile()));
    };
  }

  private static Posting posting(Wording said) {
    return Objects.requireNonNull(said.posting());
  }

  @EventSourcingHandler
  Draft evolve(ParticipantRegistered event) {
    return spoken(speaker.described(event.kind(), event.profile()));
  }

  @EventSourcingHandler
  Draft evolve(ParticipantDescribed event) {
    return spoken(speaker.described(event.kind(), event.profile()));
  }

  @EventSourcingHandler
  Draft evolve(MembershipBegun event) {
    return spoken(speaker.joined(event));
  }

  @EventSourcingHandler
  Draft evolve(MembershipEnded event) {
    return spoken(speaker.left(event));
  }

  @EventSourcingHandler
  Draft evolve(ParticipantMerged event) {
    return event.duplicate().equals(statement.owner())
        ? spoken(speaker.merged(event.into()))
        : this;
  }

  @EventSourcingHandler
  Draft evolve(MergeUndone event) {
    return event.duplicate().equals(statement.owner()) ? spoken(speaker.merged(null)) : this;
  }

  @EventSourcingHandler
  Draft evolve(ModerationSwitched event) {
    Set<ParticipantId> clusters = new HashSet<>(moderating);
    if (event.on()) {
      clusters.add(event.cluster());
    } else {
      clusters.remove(event.cluster());
    }
    return new Draft(
        statement, speaker, Set.copyOf(clusters), published, revision, wording, waiting, authors);
  }

  @EventSourcingHandler
  Draft evolve(NeedPublished event) {
    return new Draft(statement, speaker, moderating, true, revision, wording, waiting, authors);
  }

  @EventSourcingHandler
  Draft evolve(OfferPublished event) {
    return new Draft(statement, speaker, moderating, true, revision, wording, waiting, authors);
  }

  @EventSourcingHandler
  Draft evolve(DraftSubmitted event) {
    Set<AccountName> all = new HashSet<>(authors);
    all.add(event.author());
    return new Draft(
        statement,
        speaker,
        moderating,
        published,
        event.revision(),
        event.wording(),
        true,
        Set.copyOf(all));
  }

  @EventSourcingHandler
  Draft evolve(ChangesAsked event) {
    return new Draft(statement, speaker, moderating, published, revision, wording, false, authors);
  }

  @EventSourcingHandler
  Draft evolve(DraftApproved event) {
    return ended();
  }

  @EventSourcingHandler
  Draft evolve(DraftRejected event) {
    return ended();
  }

  @EventSourcingHandler
  Draft evolve(DraftWithdrawn event) {
    return ended();
  }

  private Draft ended() {
    return new Draft(statement, speaker, moderating, published, revision, null, false, Set.of());
  }

  private Draft spoken(Speaker now) {
    return new Draft(statement, now, moderating, published, revision, wording, waiting, authors);
  }
}
