package ma.maillage.frontend.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads Server-Sent Events as a browser would. For one thread. */
final class SseConnection implements AutoCloseable {

  /** An event; a field that is not there is empty. */
  record Event(String id, String type, String data) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpResponse<InputStream> response;
  private final Scanner lines;

  private SseConnection(HttpRequest request) {
    try {
      this.response = http.send(request, BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    this.lines = new Scanner(response.body(), StandardCharsets.UTF_8);
  }

  static SseConnection open(Caller caller, String path, @Nullable String lastEventId) {
    HttpRequest.Builder request = caller.request(path).header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    return new SseConnection(request.build());
  }

  int status() {
    return response.statusCode();
  }

  /** The next event, comments left out; null when the stream has ended. */
  @Nullable Event next() {
    Map<String, String> fields = new HashMap<>();
    while (lines.hasNextLine()) {
      String line = lines.nextLine();
      if (line.isEmpty() && !fields.isEmpty()) {
        return new Event(
            fields.getOrDefault("id", ""),
            fields.getOrDefault("event", ""),
            fields.getOrDefault("data", ""));
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(line.substring(0, colon), line.substring(colon + 1));
      }
    }
    return null;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
