package ma.maillage.api.moderation;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** Whether what the members of a cluster say waits for a judgement from now on. */
@Event(namespace = Messages.NAMESPACE, name = "ModerationSwitched", version = "1")
public record ModerationSwitched(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId cluster,
    @EventTag(key = TagKeys.SETTING) Setting setting,
    boolean on) {

  public ModerationSwitched(ParticipantId cluster, boolean on) {
    this(cluster, Setting.MODERATION, on);
  }
}
