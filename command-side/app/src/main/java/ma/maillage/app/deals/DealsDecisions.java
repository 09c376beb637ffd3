package ma.maillage.app.deals;

import ma.maillage.api.deals.CancelDealSubscription;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.MatchDeal;
import ma.maillage.api.deals.MatchDealChange;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.api.deals.SubscribeToDeals;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class DealsDecisions {

  private DealsDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(
            EventSourcedEntityModule.autodetected(OpenDeal.class, OpenDealHandler.State.class))
        .registerEntity(EventSourcedEntityModule.autodetected(DealId.class, Deal.class))
        .registerEntity(EventSourcedEntityModule.autodetected(ParticipantId.class, Investor.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(MatchDeal.class, MatchDealHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                MatchDealChange.class, MatchDealChangeHandler.State.class))
        .registerEntity(EventSourcedEntityModule.autodetected(SubscriptionId.class, Follower.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                SubscribeToDeals.class, SubscribeToDealsHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                CancelDealSubscription.class, CancelDealSubscriptionHandler.State.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("deals-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new OpenDealHandler())
                .annotatedCommandHandlingComponent(configuration -> new AmendDealHandler())
                .annotatedCommandHandlingComponent(configuration -> new CloseDealHandler())
                .annotatedCommandHandlingComponent(configuration -> new GrantDisclosureHandler())
                .annotatedCommandHandlingComponent(configuration -> new RevokeDisclosureHandler())
                .annotatedCommandHandlingComponent(configuration -> new ExpressInterestHandler())
                .annotatedCommandHandlingComponent(configuration -> new MatchDealHandler())
                .annotatedCommandHandlingComponent(configuration -> new MatchDealChangeHandler())
                .annotatedCommandHandlingComponent(configuration -> new ReleaseDealsHandler())
                .annotatedCommandHandlingComponent(configuration -> new ChangeDeliveryHandler())
                .annotatedCommandHandlingComponent(
                    configuration -> new PauseDealSubscriptionHandler())
                .annotatedCommandHandlingComponent(
                    configuration -> new ResumeDealSubscriptionHandler())
                .annotatedCommandHandlingComponent(configuration -> new SubscribeToDealsHandler())
                .annotatedCommandHandlingComponent(
                    configuration -> new CancelDealSubscriptionHandler()));
  }
}
