package ma.maillage.frontend.axon.shims;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.CompletableFuture.completedFuture;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.concurrent.CompletableFuture;
import ma.maillage.api.EventPosition;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.annotation.ParameterResolver;
import org.axonframework.messaging.core.annotation.ParameterResolverFactory;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Gives event handlers the position of the event they handle. */
final class EventPositionParameter implements ParameterResolverFactory {

  @Override
  public @Nullable ParameterResolver<?> createInstance(
      Executable executable, Parameter[] parameters, int parameterIndex) {
    return parameters[parameterIndex].getType() == EventPosition.class ? new Resolver() : null;
  }

  private static final class Resolver implements ParameterResolver<EventPosition> {

    @Override
    public CompletableFuture<EventPosition> resolveParameterValue(ProcessingContext context) {
      Message handled = requireNonNull(Message.fromContext(context));
      return completedFuture(PositionedEvents.positionOf((EventMessage) handled));
    }

    @Override
    public boolean matches(ProcessingContext context) {
      return Message.fromContext(context) instanceof EventMessage;
    }
  }
}
