package ma.maillage.frontend.axon.shims;

import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.DelegatingEventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;

/**
 * Makes one failed event fail its batch. Axon keeps the outcome of a batch's last event only, so an
 * earlier failure would be forgotten and its event skipped for good; here it is thrown again after
 * the handlers ran and before the token is stored. Stateless.
 */
public final class FailLoudly extends DelegatingEventHandlingComponent {

  public FailLoudly(EventHandlingComponent delegate) {
    super(delegate);
  }

  @Override
  public MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
    CompletableFuture<?> outcome = delegate.handle(event, context).asCompletableFuture();
    context.onPostInvocation(afterHandlers -> outcome);
    return MessageStream.fromFuture(outcome.<Message>thenApply(ignored -> null)).ignoreEntries();
  }
}
