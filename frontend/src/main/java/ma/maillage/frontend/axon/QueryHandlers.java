package ma.maillage.frontend.axon;

/**
 * An object with {@code @QueryHandler} methods.
 *
 * @param name unique among the query handlers; not stored
 */
public record QueryHandlers(String name, Object component) {}
