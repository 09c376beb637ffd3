package ma.maillage.frontend.axon.shims;

import java.util.Optional;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.annotation.AnnotationMessageTypeResolver;

/**
 * The message type that a class is annotated with, looked up once per class. Axon reflects at every
 * message, a sixth of what a small command costs. Thread-safe.
 */
public final class MemoisedMessageTypes implements MessageTypeResolver {

  private final MessageTypeResolver annotations = new AnnotationMessageTypeResolver();

  private final ClassValue<Optional<MessageType>> types =
      new ClassValue<>() {
        @Override
        protected Optional<MessageType> computeValue(Class<?> payloadType) {
          return annotations.resolve(payloadType);
        }
      };

  @Override
  public Optional<MessageType> resolve(Class<?> payloadType) {
    return types.get(payloadType);
  }
}
