package ma.maillage.api.duplicates;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * A participant is the same as another one and goes on as that one. Its numbers in other registers
 * and the needs and offers it has open are those of the other one from now on.
 */
@Event(namespace = Messages.NAMESPACE, name = "ParticipantMerged", version = "1")
public record ParticipantMerged(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId duplicate,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId into,
    @EventTag(key = TagKeys.EXTERNAL_ID) List<ExternalId> externalIds,
    List<Subject> postings) {

  public ParticipantMerged {
    externalIds = List.copyOf(externalIds);
    postings = List.copyOf(postings);
  }
}
