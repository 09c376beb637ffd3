package ma.maillage.frontend.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored.
 *
 * @param actor the account that acted; null when the platform did by itself
 */
record AuditedEvent(
    long position,
    Instant at,
    String type,
    String version,
    @Nullable String actor,
    Map<String, @Nullable Object> payload) {}
