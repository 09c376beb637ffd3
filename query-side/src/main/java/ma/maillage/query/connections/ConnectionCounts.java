package ma.maillage.query.connections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import ma.maillage.api.introductions.ConnectionStatus;

/** How many connections stand at each status; every status is there. */
public record ConnectionCounts(@JsonValue Map<ConnectionStatus, Long> byStatus) {

  public ConnectionCounts {
    byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
  }
}
