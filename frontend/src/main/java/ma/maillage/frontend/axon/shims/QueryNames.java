package ma.maillage.frontend.axon.shims;

import java.lang.reflect.Method;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/**
 * Holds {@code @QueryHandler} methods to the name that {@code @Query} gives to what they answer.
 */
public final class QueryNames {

  private static final MessageTypeResolver NAMES = new MemoisedMessageTypes();

  private QueryNames() {}

  /**
   * Checks every handler of the object.
   *
   * @throws QueryNotNamedException if a handler would not be found by those who ask
   */
  public static void check(Object component) {
    for (Method method : component.getClass().getDeclaredMethods()) {
      QueryHandler handler = method.getAnnotation(QueryHandler.class);
      if (handler != null) {
        check(method, handler.queryName());
      }
    }
  }

  private static void check(Method method, String stated) {
    String name = NAMES.resolveOrThrow(method.getParameterTypes()[0]).qualifiedName().name();
    if (!stated.equals(name)) {
      throw new QueryNotNamedException(method, name);
    }
  }
}
