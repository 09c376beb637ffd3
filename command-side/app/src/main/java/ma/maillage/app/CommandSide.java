package ma.maillage.app;

import java.util.List;
import java.util.function.UnaryOperator;
import ma.maillage.app.deals.DealsDecisions;
import ma.maillage.app.directory.DirectoryDecisions;
import ma.maillage.app.duplicates.DuplicatesDecisions;
import ma.maillage.app.gatherings.GatheringsDecisions;
import ma.maillage.app.introductions.IntroductionsDecisions;
import ma.maillage.app.marketplace.MarketplaceDecisions;
import ma.maillage.app.moderation.ModerationDecisions;
import ma.maillage.app.places.PlacesDecisions;
import ma.maillage.app.privacy.PrivacyDecisions;
import ma.maillage.app.renewal.RenewalDecisions;
import ma.maillage.app.representation.RepresentationDecisions;
import ma.maillage.app.surveys.SurveysDecisions;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;

/** Registers every decision of the platform with Axon. Knows no Spring. */
public final class CommandSide {

  private static final List<UnaryOperator<EventSourcingConfigurer>> CAPABILITIES =
      List.of(
          DirectoryDecisions::configure,
          PrivacyDecisions::configure,
          MarketplaceDecisions::configure,
          RenewalDecisions::configure,
          ModerationDecisions::configure,
          DuplicatesDecisions::configure,
          RepresentationDecisions::configure,
          PlacesDecisions::configure,
          DealsDecisions::configure,
          GatheringsDecisions::configure,
          SurveysDecisions::configure,
          IntroductionsDecisions::configure);

  private CommandSide() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    EventSourcingConfigurer configured = configurer;
    for (UnaryOperator<EventSourcingConfigurer> capability : CAPABILITIES) {
      configured = capability.apply(configured);
    }
    return configured;
  }
}
