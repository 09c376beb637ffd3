package ma.maillage.app.places;

import java.util.EnumSet;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.places.OpenSite;
import ma.maillage.api.places.SiteAlreadyOpened;
import ma.maillage.api.places.SiteOpened;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Opens a site under an unused id; its operator is registered as somebody who runs places. */
public final class OpenSiteHandler {

  private static final Set<ParticipantKind> OPERATORS =
      EnumSet.of(
          ParticipantKind.TECHNOLOGY_PARK,
          ParticipantKind.INNOVATION_CITY,
          ParticipantKind.INCUBATOR,
          ParticipantKind.UNIVERSITY,
          ParticipantKind.COMPANY,
          ParticipantKind.PUBLIC_BODY);

  @CommandHandler
  void handle(
      OpenSite command,
      @InjectEntity(idProperty = "site") Site site,
      @InjectEntity(idProperty = "operator") Registered operator,
      EventAppender appender) {
    decide(command, site, operator).appendTo(appender);
  }

  static Decision decide(OpenSite command, Site site, Registered operator) {
    Refusal refusal = operator.unless(command.operator(), OPERATORS);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    if (site.opened()) {
      return Decision.refused(new SiteAlreadyOpened(command.site()));
    }
    return Decision.accepted(
        new SiteOpened(
            command.site(),
            command.name(),
            command.city(),
            command.operator(),
            command.openedIn(),
            command.source()));
  }
}
