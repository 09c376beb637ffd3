package ma.maillage.app.duplicates;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.eventsourcing.annotation.reflection.InjectEntityId;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * What a participant has: its profile, null when nobody registered it, its numbers, the needs and
 * offers it has open; the merge by which it went on as another one, and who was merged into it.
 */
@EventSourcedEntity
record Belongings(
    ParticipantId participant,
    @Nullable ParticipantKind kind,
    @Nullable Profile profile,
    List<ExternalId> externalIds,
    Set<Subject> postings,
    @Nullable ParticipantMerged merged,
    Set<ParticipantId> absorbed) {

  @EntityCreator
  Belongings(@InjectEntityId ParticipantId participant) {
    this(participant, null, null, List.of(), Set.of(), null, Set.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ParticipantId participant) {
    return Boundary.events(
        TagKeys.PARTICIPANT,
        participant,
        ParticipantRegistered.class,
        ParticipantDescribed.class,
        NeedPublished.class,
        NeedWithdrawn.class,
        OfferPublished.class,
        OfferWithdrawn.class,
        ParticipantMerged.class,
        MergeUndone.class);
  }

  @Nullable ParticipantId mergedInto() {
    return merged == null ? null : merged.into();
  }

  List<Subject> openPostings() {
    return postings.stream().sorted().toList();
  }

  @EventSourcingHandler
  Belongings evolve(ParticipantRegistered event) {
    return new Belongings(
        participant,
        event.kind(),
        event.profile(),
        event.externalIds(),
        postings,
        merged,
        absorbed);
  }

  @EventSourcingHandler
  Belongings evolve(ParticipantDescribed event) {
    return new Belongings(
        participant, event.kind(), event.profile(), externalIds, postings, merged, absorbed);
  }

  @EventSourcingHandler
  Belongings evolve(NeedPublished event) {
    return with(new Subject(SubjectKind.NEED, event.need().value()));
  }

  @EventSourcingHandler
  Belongings evolve(OfferPublished event) {
    return with(new Subject(SubjectKind.OFFER, event.offer().value()));
  }

  @EventSourcingHandler
  Belongings evolve(NeedWithdrawn event) {
    return without(new Subject(SubjectKind.NEED, event.need().value()));
  }

  @EventSourcingHandler
  Belongings evolve(OfferWithdrawn event) {
    return without(new Subject(SubjectKind.OFFER, event.offer().value()));
  }

  @EventSourcingHandler
  Belongings evolve(ParticipantMerged event) {
    if (event.duplicate().equals(participant)) {
      return with(event, absorbed);
    }
    Set<ParticipantId> more = new HashSet<>(absorbed);
    more.add(event.duplicate());
    return with(merged, more);
  }

  @EventSourcingHandler
  Belongings evolve(MergeUndone event) {
    if (event.duplicate().equals(participant)) {
      return with((ParticipantMerged) null, absorbed);
    }
    Set<ParticipantId> fewer = new HashSet<>(absorbed);
    fewer.remove(event.duplicate());
    return with(merged, fewer);
  }

  private Belongings with(Subject posting) {
    Set<Subject> more = new LinkedHashSet<>(postings);
    more.add(posting);
    return having(more);
  }

  private Belongings without(Subject posting) {
    Set<Subject> fewer = new LinkedHashSet<>(postings);
    fewer.remove(posting);
    return having(fewer);
  }

  private Belongings having(Set<Subject> now) {
    return new Belongings(participant, kind, profile, externalIds, now, merged, absorbed);
  }

  private Belongings with(@Nullable ParticipantMerged now, Set<ParticipantId> others) {
    return new Belongings(participant, kind, profile, externalIds, postings, now, others);
  }
}
