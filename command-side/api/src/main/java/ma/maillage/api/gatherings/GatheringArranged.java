package ma.maillage.api.gatherings;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * Who meets whom, when and where; {@code leftOut} are pairs that wish to meet and found no room.
 */
@Event(namespace = Messages.NAMESPACE, name = "GatheringArranged", version = "1")
public record GatheringArranged(
    @EventTag(key = TagKeys.GATHERING) GatheringId gathering,
    List<TableMeeting> meetings,
    int leftOut) {

  public GatheringArranged {
    meetings = List.copyOf(meetings);
  }
}
