package ma.maillage.frontend.axon.shims;

import java.io.Serial;
import org.axonframework.messaging.core.QualifiedName;

/** Of several handlers of one event, only the last one's failure would be noticed. */
public final class SeveralHandlersException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SeveralHandlersException(Class<?> component, QualifiedName event) {
    super("%s has several handlers of %s; leave one".formatted(component.getName(), event));
  }
}
