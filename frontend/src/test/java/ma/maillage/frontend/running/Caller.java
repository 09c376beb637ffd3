package ma.maillage.frontend.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An account that sends HTTP Basic with each request, or a token that it has for a name, or nobody.
 */
record Caller(RunningMaillage maillage, String username, String password, boolean hasToken) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What came back; {@code json} is a missing node where there is no body. */
  record Answer(int status, HttpResponse<String> response) {

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** The cookies it sets, by name. */
    Map<String, String> cookies() {
      return response.headers().allValues("Set-Cookie").stream()
          .flatMap(header -> HttpCookie.parse(header).stream())
          .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (a, b) -> b));
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Caller(RunningMaillage maillage, String username, String password) {
    this(maillage, username, password, false);
  }

  /** The same account of an application that was started again. */
  Caller at(RunningMaillage again) {
    return new Caller(again, username, password, hasToken);
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String body) {
    return send(request(path).PUT(BodyPublishers.ofString(body)));
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(maillage.uri(path)).header("Content-Type", "application/json");
    return username.isEmpty() ? request : request.header("Authorization", authorization());
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String authorization() {
    if (hasToken) {
      return "Bearer " + password;
    }
    byte[] credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  URI uri(String path) {
    return maillage.uri(path);
  }
}
