package ma.maillage.frontend.axon.shims;

import java.util.List;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.messaging.core.annotation.AnnotatedMessageHandlingMemberDefinition;
import org.axonframework.messaging.core.annotation.HandlerDefinition;
import org.axonframework.messaging.core.annotation.MultiHandlerDefinition;
import org.axonframework.messaging.core.annotation.MultiHandlerEnhancerDefinition;
import org.axonframework.messaging.core.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.core.annotation.ParameterResolverFactory;
import org.axonframework.messaging.core.interception.annotation.MessageHandlerInterceptorDefinition;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.annotation.AnnotatedEventHandlingComponent;

/**
 * Makes an event handling component of an object whose methods are annotated with
 * {@code @EventHandler}.
 *
 * <p>Leaves out the handler enhancer that names every event after its class, so that the name given
 * by {@code @Event} counts; sequences all events of the component alike, by its own name; resolves
 * {@link ma.maillage.api.EventPosition} parameters.
 */
public final class EventHandlers {

  private static final HandlerDefinition NAMED_BY_THE_EVENT =
      new MultiHandlerDefinition(
          List.of(new AnnotatedMessageHandlingMemberDefinition()),
          MultiHandlerEnhancerDefinition.ordered(new MessageHandlerInterceptorDefinition()));

  private EventHandlers() {}

  /**
   * Inspects the object's methods.
   *
   * @param name sequences the component's events; the same in every process
   * @param annotated has at most one handler per type of event, each synchronous
   */
  public static EventHandlingComponent annotated(
      String name, Object annotated, Configuration configuration) {
    ParameterResolverFactory parameters =
        MultiParameterResolverFactory.ordered(
            configuration.getComponent(ParameterResolverFactory.class),
            new EventPositionParameter());
    return new AnnotatedEventHandlingComponent<>(
        annotated,
        parameters,
        new SimpleEventHandlingComponent(new OneSequence(name)),
        NAMED_BY_THE_EVENT);
  }
}
