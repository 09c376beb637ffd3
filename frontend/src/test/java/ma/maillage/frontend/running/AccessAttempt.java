package ma.maillage.frontend.running;

import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import ma.maillage.frontend.running.Caller.Answer;

/** A request of a caller over HTTP, Server-Sent Events or STOMP, and whether it is let through. */
record AccessAttempt(Caller caller, String method, String path, String body) {

  static final String SSE = "/api/feeds/";

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String HIDDEN = "hidden";

  /** {@code yes}, {@code no}, {@code hidden}, or what came instead of an answer of these. */
  String verdict() {
    return switch (method) {
      case "CONNECT", "SUBSCRIBE", "SEND" -> overStomp();
      default -> path.startsWith(SSE) ? overSse() : verdict(overHttp());
    };
  }

  private Answer overHttp() {
    return switch (method) {
      case "GET" -> caller.get(path);
      case "PUT" -> caller.put(path, body);
      case "DELETE" -> caller.delete(path);
      default -> caller.post(path, body);
    };
  }

  private String verdict(Answer answer) {
    return switch (answer.status()) {
      case 200, 201, 202, 204, 409, 422 -> YES;
      case 401 -> denied(answer, caller.username().isEmpty() && says(answer, "NotSignedIn"));
      case 403 -> denied(answer, says(answer, "NotAllowed"));
      case 404 -> HIDDEN;
      default -> String.valueOf(answer.status());
    };
  }

  private static String denied(Answer answer, boolean inWords) {
    return inWords ? NO : String.valueOf(answer.status());
  }

  private static boolean says(Answer answer, String code) {
    return answer.json().path("code").asString("").equals(code);
  }

  /** The stream begins with the epoch, or the request is refused like any other. */
  private String overSse() {
    try (SseConnection connection = SseConnection.open(caller, path, null)) {
      if (connection.status() != 200) {
        return verdict(caller.get(path));
      }
      return Objects.requireNonNull(connection.next()).type().equals("epoch") ? YES : "no epoch";
    }
  }

  private String overStomp() {
    try (StompConnection connection = StompConnection.open(caller)) {
      if (!connection.next().command().equals("CONNECTED")) {
        return NO;
      }
      return switch (method) {
        case "CONNECT" -> YES;
        case "SUBSCRIBE" -> answerTo(connection.subscribe(path, Map.of()));
        default -> {
          connection.send(method, Map.of("destination", path, "receipt", "r"));
          yield answerTo(connection.next());
        }
      };
    } catch (CompletionException refused) {
      if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
        int status = handshake.getResponse().statusCode();
        return status == 401 ? NO : String.valueOf(status);
      }
      throw refused;
    }
  }

  private static String answerTo(StompConnection.Frame frame) {
    return switch (frame.command()) {
      case "RECEIPT" -> YES;
      case "ERROR" -> NO;
      default -> frame.command();
    };
  }
}
