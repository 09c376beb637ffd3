package ma.maillage.eventstore;

import com.mongodb.ServerAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between the driver and a server, and does to inserts and queries what networks and fail-
 * overs do. Thread-safe.
 */
final class UnreliableProxy implements AutoCloseable {

  /** What happens to a request. */
  enum Fault {
    NONE,
    /** The connection breaks before the server gets the request. */
    REQUEST_LOST,
    /** The connection breaks, and the server gets the request a while later. */
    REQUEST_LATE,
    /** The server does what is asked, and the connection breaks. */
    REPLY_LOST,
    /** The reply takes its time. */
    SLOW,
    /** The server is no primary, and does not do what is asked. */
    NOT_PRIMARY,
    /** The server does what is asked, steps down, and answers that it is shutting down. */
    STEPPED_DOWN
  }

  private static final Set<String> DISTURBED = Set.of("insert", "find", "getMore");

  private volatile ServerAddress server;
  private final ServerSocket listening;
  private final Random random;
  private final double faults;
  private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
  private volatile boolean disturbing;
  private int injected;

  /**
   * @param faults the share of requests that something happens to
   */
  UnreliableProxy(ServerAddress server, long seed, double faults) throws IOException {
    this.server = server;
    this.random = new Random(seed);
    this.faults = faults;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  ServerAddress address() {
    return new ServerAddress(listening.getInetAddress(), listening.getLocalPort());
  }

  void disturb(boolean begin) {
    disturbing = begin;
  }

  synchronized int injected() {
    return injected;
  }

  /** New connections go to this server from now on. */
  void redirect(ServerAddress another) {
    server = another;
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        connect(listening.accept());
      } catch (IOException e) {
        if (!listening.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void connect(Socket client) throws IOException {
    ServerAddress target = server;
    try {
      ProxiedConnection connection =
          new ProxiedConnection(client, new Socket(target.getHost(), target.getPort()), this);
      connections.add(connection);
      connection.start();
    } catch (ConnectException noServerThere) {
      client.close();
    }
  }

  synchronized Fault faultFor(WireMessage request) {
    boolean may = disturbing && request.command().filter(DISTURBED::contains).isPresent();
    if (!may || random.nextDouble() >= faults) {
      return Fault.NONE;
    }
    injected++;
    return Fault.values()[1 + random.nextInt(Fault.values().length - 1)];
  }

  synchronized long delayMillis() {
    return random.nextInt(30);
  }

  @Override
  public void close() throws IOException {
    listening.close();
    connections.forEach(ProxiedConnection::close);
  }
}
