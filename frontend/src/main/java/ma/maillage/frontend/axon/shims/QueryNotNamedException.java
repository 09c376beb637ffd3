package ma.maillage.frontend.axon.shims;

import java.io.Serial;
import java.lang.reflect.Method;

/** A query handler does not state the name of the query it answers. */
public final class QueryNotNamedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  QueryNotNamedException(Method method, String name) {
    super("Write @QueryHandler(queryName = \"%s\") on %s".formatted(name, method));
  }
}
