package ma.maillage.app.planted;

import com.mongodb.client.MongoClients;
import java.time.Instant;

/** Breaks: decisions depend on the language alone, take time as an argument, have telling names. */
final class DecisionHelper {

  Instant decide() {
    MongoClients.create().close();
    return Instant.now();
  }
}
