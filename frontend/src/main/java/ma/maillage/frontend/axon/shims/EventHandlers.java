package ma.maillage.frontend.axon.shims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.annotation.AnnotatedHandlerInspector;
import org.axonframework.messaging.core.annotation.AnnotatedMessageHandlingMemberDefinition;
import org.axonframework.messaging.core.annotation.HandlerDefinition;
import org.axonframework.messaging.core.annotation.MultiHandlerDefinition;
import org.axonframework.messaging.core.annotation.MultiHandlerEnhancerDefinition;
import org.axonframework.messaging.core.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.core.annotation.ParameterResolverFactory;
import org.axonframework.messaging.core.interception.annotation.MessageHandlerInterceptorDefinition;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.annotation.AnnotatedEventHandlingComponent;

/**
 * The {@code @EventHandler} methods of an object.
 *
 * <p>Leaves out the handler enhancer that names every event after its class, so that the name given
 * by {@code @Event} counts; sequences all events of the object alike, by one name; resolves {@link
 * ma.maillage.api.EventPosition} parameters; refuses two methods for one type of event. Immutable.
 */
public final class EventHandlers {

  private static final HandlerDefinition NAMED_BY_THE_EVENT =
      new MultiHandlerDefinition(
          List.of(new AnnotatedMessageHandlingMemberDefinition()),
          MultiHandlerEnhancerDefinition.ordered(new MessageHandlerInterceptorDefinition()));

  private static final MessageTypeResolver NAMES = new MemoisedMessageTypes();

  private final Object annotated;
  private final ParameterResolverFactory parameters;

  /** Axon's configuration says how the other parameters are resolved. */
  public EventHandlers(Object annotated, Configuration axon) {
    this.annotated = annotated;
    this.parameters =
        MultiParameterResolverFactory.ordered(
            axon.getComponent(ParameterResolverFactory.class), new EventPositionParameter());
  }

  /**
   * Makes an event handling component of them.
   *
   * @param sequence names the one sequence all events are in; the same in every process
   */
  public EventHandlingComponent component(String sequence) {
    return new AnnotatedEventHandlingComponent<>(
        annotated,
        parameters,
        new SimpleEventHandlingComponent(new OneSequence(sequence)),
        NAMED_BY_THE_EVENT);
  }

  /**
   * The records that events are read as, by the name of the event.
   *
   * @throws SeveralHandlersException if two methods handle one event
   */
  public Map<QualifiedName, Class<?>> payloadTypes() {
    Map<QualifiedName, Class<?>> types = new HashMap<>();
    Class<?> declaring = annotated.getClass();
    AnnotatedHandlerInspector.inspectType(declaring, parameters, NAMED_BY_THE_EVENT)
        .getUniqueHandlers(declaring, EventMessage.class)
        .forEach(
            handler -> {
              QualifiedName name = NAMES.resolveOrThrow(handler.payloadType()).qualifiedName();
              if (types.put(name, handler.payloadType()) != null) {
                throw new SeveralHandlersException(declaring, name);
              }
            });
    return Map.copyOf(types);
  }
}
