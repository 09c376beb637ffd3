package ma.maillage.app.decision;

import java.util.Objects;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.modelling.EntityIdResolver;

/** Hands the whole command to the criteria of a state, which reads its boundary out of it. */
public final class WholeCommand implements EntityIdResolver<Object> {

  @Override
  public Object resolve(Message message, ProcessingContext context) {
    return Objects.requireNonNull(message.payload());
  }
}
