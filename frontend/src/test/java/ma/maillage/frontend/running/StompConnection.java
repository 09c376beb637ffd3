package ma.maillage.frontend.running;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A STOMP client that knows nothing of Spring: frames written and read by hand over the WebSocket
 * of the JDK. For one thread.
 */
final class StompConnection implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CLOSED = "CLOSED";

  /** A frame from the server, or {@code CLOSED} once the connection is. */
  record Frame(String command, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final BlockingQueue<Frame> received = new LinkedBlockingQueue<>();
  private final WebSocket socket;

  private StompConnection(HttpClient http, URI uri, String authorization) {
    this.socket =
        http.newWebSocketBuilder()
            .subprotocols("v12.stomp")
            .header("Authorization", authorization)
            .buildAsync(uri, new Listener())
            .join();
  }

  static StompConnection open(Caller caller) {
    URI uri = URI.create(caller.uri("/ws").toString().replace("http:", "ws:"));
    StompConnection connection =
        new StompConnection(HttpClient.newHttpClient(), uri, caller.authorization());
    connection.send("CONNECT", Map.of("accept-version", "1.2", "host", "maillage"));
    return connection;
  }

  /** Subscribes and waits until it is confirmed; returns the receipt, or what came instead. */
  Frame subscribe(String destination, Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("id", destination);
    headers.put("destination", destination);
    headers.put("receipt", "r");
    send("SUBSCRIBE", headers);
    return next();
  }

  void send(String command, Map<String, String> headers) {
    StringBuilder frame = new StringBuilder(command).append('\n');
    headers.forEach(
        (name, value) ->
            frame.append(name).append(':').append(value.replace(":", "\\c")).append('\n'));
    socket.sendText(frame.append("\n\0"), true).join();
  }

  /** The next frame; fails when none comes. */
  Frame next() {
    try {
      Frame frame = received.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (frame == null) {
        throw new AssertionError("no frame came");
      }
      return frame;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      int end = text.indexOf("\0");
      while (end >= 0) {
        received.add(frame(text.substring(0, end).strip()));
        text.delete(0, end + 1);
        end = text.indexOf("\0");
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      received.add(new Frame(CLOSED, Map.of(), reason));
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
      received.add(new Frame(CLOSED, Map.of(), failure.toString()));
    }

    private static Frame frame(String text) {
      int empty = text.indexOf("\n\n");
      String head = empty < 0 ? text : text.substring(0, empty);
      String[] lines = head.split("\n", -1);
      Map<String, String> headers = new HashMap<>();
      Arrays.stream(lines)
          .skip(1)
          .map(line -> line.split(":", 2))
          .forEach(pair -> headers.put(pair[0], pair[1]));
      return new Frame(lines[0], headers, empty < 0 ? "" : text.substring(empty + 2));
    }
  }
}
