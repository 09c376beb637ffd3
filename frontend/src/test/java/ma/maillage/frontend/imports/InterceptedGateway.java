package ma.maillage.frontend.imports;

import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.commandhandling.gateway.CommandResult;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** A gateway that hands every command to an interceptor together with the way to go on. */
record InterceptedGateway(CommandGateway gateway, Interceptor interceptor)
    implements CommandGateway {

  interface Interceptor {
    CommandResult send(Object command, CommandGateway gateway);
  }

  @Override
  public CommandResult send(
      Object command, Metadata metadata, @Nullable ProcessingContext context) {
    return interceptor.send(command, gateway);
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeWrapperOf(gateway);
  }
}
