package ma.maillage.frontend.running;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Requests made of an OpenAPI document, one from each seed: mostly as the document says, with odd
 * paths, parameters, headers and bodies here and there. Any number of threads may use it.
 */
final class FuzzedRequests {

  /**
   * A request: {@code body} has one character for each of its bytes; {@code readable} says whether
   * it can be read as HTTP at all.
   */
  record Fuzzed(String method, String head, String body, boolean readable) {

    byte[] bytes() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      all.writeBytes(body.getBytes(StandardCharsets.ISO_8859_1));
      return all.toByteArray();
    }
  }

  private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
  private static final List<String> METHODS =
      List.of(
          "HEAD", "OPTIONS", "PATCH", "PUT", "POST", "DELETE", "GET", "TRACE", "PROPFIND", "get");
  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "text/csv",
          "application/xml",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "multipart/form-data",
          "application/json; charset=utf-16",
          "application/json; charset=nonsense",
          "application/json; charset=\"",
          "application/json;;;",
          "garbage",
          "*/*",
          "/",
          "");
  private static final List<String> HEADERS =
      List.of(
          "Accept: text/html",
          "Accept: application/xml",
          "Accept: image/png;q=0",
          "Accept: ;;;",
          "Accept: text/event-stream",
          "Accept-Language: x;;q=9",
          "Accept-Encoding: gzip;q=0, *;q=0",
          "Accept-Charset: nonsense",
          "Authorization: Basic ###",
          "Authorization: Basic dGVzdA==",
          "Authorization: Bearer x.y.z",
          "Authorization:",
          "Cookie: MAILLAGE_SESSION=%00; XSRF-TOKEN=\"",
          "Cookie: ;;;=",
          "X-XSRF-TOKEN: é",
          "Origin: null",
          "Origin: https://elsewhere.example",
          "Range: bytes=9-1",
          "If-Match: \"x",
          "If-Modified-Since: yesterday",
          "Last-Event-ID: -1",
          "Last-Event-ID: 99999999999999999999",
          "X-Forwarded-For: ::::, 1.2.3.4",
          "X-Forwarded-Host: elsewhere.example:99999",
          "X-HTTP-Method-Override: DELETE",
          "Expect: the worst",
          "Upgrade: websocket",
          "Content-Encoding: gzip",
          "X-" + "a".repeat(300) + ": " + "b".repeat(3000));
  private static final int LARGE = 1_100_000;

  private final JsonNode api;
  private final List<ApiOperation> operations;
  private final List<String> known;
  private final List<Caller> callers;

  /**
   * @param known ids of things that are there
   * @param callers who sends them, in turn
   */
  FuzzedRequests(JsonNode api, List<String> known, List<Caller> callers) {
    this.api = api;
    this.operations = ApiOperation.of(api);
    this.known = List.copyOf(known);
    this.callers = List.copyOf(callers);
  }

  Fuzzed request(long seed) {
    OddValues odd = new OddValues(new SplittableRandom(seed));
    ApiOperation operation = odd.one(operations);
    String method = odd.onceIn(25) ? odd.one(METHODS) : operation.method();
    String path = path(operation, odd) + query(operation, odd);
    byte[] body = operation.takesBody() || odd.onceIn(20) ? body(operation, odd) : new byte[0];
    List<String> headers = new ArrayList<>(List.of("Host: localhost", "Connection: close"));
    Caller caller = odd.one(callers);
    if (!caller.username().isEmpty()) {
      headers.add("Authorization: " + caller.authorization());
    }
    headers.add("Content-Type: " + (odd.onceIn(12) ? odd.one(TYPES) : "application/json"));
    if (odd.onceIn(6)) {
      headers.add(odd.one(HEADERS));
    }
    if (body.length > 0 || operation.takesBody()) {
      headers.add("Content-Length: " + body.length);
    }
    String head =
        headers.stream()
            .collect(Collectors.joining("\r\n", method + " " + path + " HTTP/1.1\r\n", "\r\n\r\n"));
    return new Fuzzed(method, head, new String(body, StandardCharsets.ISO_8859_1), isHttp(path));
  }

  private static boolean isHttp(String path) {
    return path.chars().allMatch(c -> c > ' ' && c < 127 && "\"<>\\^`{|}".indexOf(c) < 0);
  }

  private String path(ApiOperation operation, OddValues odd) {
    String filled =
        NAME.matcher(operation.path()).replaceAll(name -> Matcher.quoteReplacement(segment(odd)));
    return switch (odd.random().nextInt(60)) {
      case 0 -> filled + "/";
      case 1 -> filled + ";x=y";
      case 2 -> filled.replaceFirst("/api/", "/api//");
      case 3 -> filled.replaceFirst("/api/", "/api/%2e%2e/api/");
      case 4 -> filled.toUpperCase(Locale.ROOT);
      case 5 -> filled + "%";
      case 6 -> filled + ".json";
      case 7 -> filled + "/" + segment(odd);
      default -> filled;
    };
  }

  private String segment(OddValues odd) {
    return switch (odd.random().nextInt(8)) {
      case 0 -> encoded(odd.text());
      case 1 -> "%ff%fe%c0%af";
      case 2 -> odd.onceIn(8) ? odd.text().replaceAll("\\s", "") : "ghost";
      default -> encoded(odd.one(known));
    };
  }

  private String query(ApiOperation operation, OddValues odd) {
    List<String> pairs = new ArrayList<>();
    for (JsonNode parameter : operation.parameters("query")) {
      if (odd.onceIn(2)) {
        String name = parameter.path("name").asString();
        String value =
            odd.onceIn(3)
                ? odd.text()
                : new FuzzedJson(api, odd, known).of(parameter.path("schema")).replace("\"", "");
        pairs.add(name + "=" + encoded(value));
      }
    }
    if (odd.onceIn(20)) {
      pairs.add(odd.one(List.of("%", "=", "&&", "a=%zz", "limit=1&limit=2", "x[]=1", "%ff=%fe")));
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  /** A request line has a limit of 8 KB, which is the server's affair. */
  private static String encoded(String text) {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return encoded.length() > 2000 ? encoded.substring(0, 1998).replaceAll("%.?$", "") : encoded;
  }

  private byte[] body(ApiOperation operation, OddValues odd) {
    String json = new FuzzedJson(api, odd, known).of(operation.bodySchema());
    return switch (odd.random().nextInt(40)) {
      case 0 -> json.getBytes(StandardCharsets.UTF_16);
      case 1 -> json.getBytes(StandardCharsets.ISO_8859_1);
      case 2 ->
          json.substring(0, odd.random().nextInt(json.length() + 1))
              .getBytes(StandardCharsets.UTF_8);
      case 3 -> (json + json).getBytes(StandardCharsets.UTF_8);
      case 4 -> new byte[] {(byte) 0xff, (byte) 0xfe, '{', (byte) 0xc3, '}'};
      case 5 -> new byte[0];
      case 6 -> odd.json().getBytes(StandardCharsets.UTF_8);
      case 7 -> ("\ufeff" + json).getBytes(StandardCharsets.UTF_8);
      case 8 -> "[".repeat(50_000).getBytes(StandardCharsets.UTF_8);
      case 9 -> odd.onceIn(6) ? " ".repeat(LARGE).getBytes(StandardCharsets.UTF_8) : new byte[] {0};
      default -> json.getBytes(StandardCharsets.UTF_8);
    };
  }
}
