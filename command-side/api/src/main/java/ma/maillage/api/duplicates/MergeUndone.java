package ma.maillage.api.duplicates;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A participant that was merged is one of its own again, as it was, with what it brought. */
@Event(namespace = Messages.NAMESPACE, name = "MergeUndone", version = "1")
public record MergeUndone(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId duplicate,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId into,
    @EventTag(key = TagKeys.EXTERNAL_ID) List<ExternalId> externalIds,
    List<Subject> postings,
    ParticipantKind kind,
    Profile profile) {

  public MergeUndone {
    externalIds = List.copyOf(externalIds);
    postings = List.copyOf(postings);
  }
}
