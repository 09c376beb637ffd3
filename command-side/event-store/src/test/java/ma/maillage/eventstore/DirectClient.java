package ma.maillage.eventstore;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterConnectionMode;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A client that goes to one address, and looks again soon after a fault. */
final class DirectClient {

  private DirectClient() {}

  /**
   * @param uri for everything but the address
   */
  static MongoClient to(ServerAddress address, ConnectionString uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(uri)
            .applyToClusterSettings(
                cluster ->
                    cluster
                        .hosts(List.of(address))
                        .mode(ClusterConnectionMode.SINGLE)
                        .requiredReplicaSetName(null))
            .applyToServerSettings(
                server -> server.minHeartbeatFrequency(10, TimeUnit.MILLISECONDS))
            .build());
  }
}
