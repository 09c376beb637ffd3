package ma.maillage.eventstore;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.nio.file.Path;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;

/** A process that is nothing but a server. It prints its address. Argument: the data directory. */
final class ServerProcess {

  private ServerProcess() {}

  public static void main(String[] arguments) throws IOException {
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(Path.of(arguments[0]))) {
      System.out.println(server.connectionString());
      System.in.transferTo(System.err);
    }
  }

  static ServerAddress addressOf(ChildJvm server) throws IOException {
    String address = server.nextLine().orElseThrow();
    return new ServerAddress(new ConnectionString(address).getHosts().getFirst());
  }
}
