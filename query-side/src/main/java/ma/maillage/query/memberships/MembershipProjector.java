package ma.maillage.query.memberships;

import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** Keeps every membership there is or was. */
public final class MembershipProjector implements Projector {

  private final Views<MembershipView> memberships;

  MembershipProjector(Views<MembershipView> memberships) {
    this.memberships = memberships;
  }

  @Override
  public String name() {
    return "memberships";
  }

  @EventHandler
  public void on(MembershipBegun event, EventPosition position) {
    memberships.put(
        MembershipView.id(event.membership(), event.since()),
        position,
        new MembershipView(
            event.participant(), event.organisation(), event.kind(), event.since(), null));
  }

  @EventHandler
  public void on(MembershipEnded event, EventPosition position) {
    memberships.change(
        MembershipView.id(event.membership(), event.since()),
        position,
        begun -> begun.ended(event.until()));
  }

  @Override
  public void clear() {
    memberships.clear();
  }
}
