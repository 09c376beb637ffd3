package ma.maillage.app.marketplace;

import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.api.marketplace.PublishOffer;
import ma.maillage.api.marketplace.WithdrawNeed;
import ma.maillage.api.marketplace.WithdrawOffer;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class MarketplaceDecisions {

  private MarketplaceDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                PublishNeed.class, PublishNeedHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                WithdrawNeed.class, WithdrawNeedHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                PublishOffer.class, PublishOfferHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                WithdrawOffer.class, WithdrawOfferHandler.State.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("marketplace-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new PublishNeedHandler())
                .annotatedCommandHandlingComponent(configuration -> new WithdrawNeedHandler())
                .annotatedCommandHandlingComponent(configuration -> new PublishOfferHandler())
                .annotatedCommandHandlingComponent(configuration -> new WithdrawOfferHandler()));
  }
}
