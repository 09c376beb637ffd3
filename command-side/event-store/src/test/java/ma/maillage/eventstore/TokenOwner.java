package ma.maillage.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;

/**
 * A process that claims the segments of a processor, stores a token in each and renews its claims
 * until it is killed. It prints a line for each renewal.
 *
 * <p>Arguments: MongoDB URI, database, processor, number of segments, claim timeout in ms.
 */
final class TokenOwner {

  private TokenOwner() {}

  public static void main(String[] arguments) throws Exception {
    String processor = arguments[2];
    int segments = Integer.parseInt(arguments[3]);
    Duration timeout = Duration.ofMillis(Long.parseLong(arguments[4]));
    try (MongoClient client = MongoClients.create(arguments[0]);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      MongoTokenStore store =
          new MongoTokenStore(
              client.getDatabase(arguments[1]), new JacksonConverter(), "owner", timeout);
      for (int segment = 0; segment < segments; segment++) {
        store.fetchToken(processor, segment, null).join();
        store
            .storeToken(new GlobalSequenceTrackingToken(100 + segment), processor, segment, null)
            .join();
      }
      AtomicInteger renewals = new AtomicInteger();
      Runnable renewal =
          () -> {
            for (int segment = 0; segment < segments; segment++) {
              store.extendClaim(processor, segment, null).join();
            }
            System.out.println("renewal " + renewals.incrementAndGet());
          };
      long pause = timeout.toMillis() / 10;
      clock.scheduleAtFixedRate(renewal, pause, pause, TimeUnit.MILLISECONDS).get();
    }
  }
}
