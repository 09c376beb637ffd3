package ma.maillage.eventstore;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import ma.maillage.eventstore.UnreliableProxy.Fault;

/**
 * One connection through an {@link UnreliableProxy}: a thread for the requests, one for replies.
 */
final class ProxiedConnection {

  private static final int NOT_WRITABLE_PRIMARY = 10107;
  private static final int SHUTDOWN_IN_PROGRESS = 91;

  private final Socket client;
  private final Socket server;
  private final UnreliableProxy proxy;
  private final Map<Integer, Fault> faultsOfReplies = new ConcurrentHashMap<>();

  ProxiedConnection(Socket client, Socket server, UnreliableProxy proxy) {
    this.client = client;
    this.server = server;
    this.proxy = proxy;
  }

  private interface Pump {
    void run() throws IOException;
  }

  void start() {
    pump(Thread::startVirtualThread, this::passRequests);
    pump(Thread::startVirtualThread, this::passReplies);
  }

  /** The end of a connection is what a proxy is there to pass on. */
  private void pump(Executor executor, Pump pump) {
    executor.execute(
        () -> {
          try {
            pump.run();
          } catch (IOException end) {
            close();
          }
        });
  }

  private void late(Pump pump) {
    pump(CompletableFuture.delayedExecutor(proxy.delayMillis(), TimeUnit.MILLISECONDS), pump);
  }

  private void passRequests() throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
    while (true) {
      WireMessage request = WireMessage.read(in);
      Fault fault = proxy.faultFor(request);
      faultsOfReplies.put(request.number(), fault);
      switch (fault) {
        case REQUEST_LOST -> close();
        case NOT_PRIMARY ->
            client
                .getOutputStream()
                .write(request.refusal(NOT_WRITABLE_PRIMARY, "NotWritablePrimary").array());
        case REQUEST_LATE -> {
          client.close();
          late(() -> server.getOutputStream().write(request.array()));
          return;
        }
        default -> server.getOutputStream().write(request.array());
      }
    }
  }

  private void passReplies() throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(server.getInputStream()));
    while (true) {
      WireMessage reply = WireMessage.read(in);
      switch (faultsOfReplies.getOrDefault(reply.answers(), Fault.NONE)) {
        case REPLY_LOST, REQUEST_LATE -> close();
        case STEPPED_DOWN ->
            client
                .getOutputStream()
                .write(reply.insteadOfThis(SHUTDOWN_IN_PROGRESS, "ShutdownInProgress").array());
        case SLOW -> late(() -> client.getOutputStream().write(reply.array()));
        default -> client.getOutputStream().write(reply.array());
      }
    }
  }

  void close() {
    try {
      client.close();
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
