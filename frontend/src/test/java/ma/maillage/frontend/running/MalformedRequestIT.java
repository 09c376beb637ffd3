package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ma.maillage.frontend.running.RawHttp.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that no HTTP client sends; each of these was once answered as a fault of ours. */
class MalformedRequestIT {

  private final Caller operator = RunningMaillage.shared().operator();
  private final RawHttp http = new RawHttp(operator.uri("/"), Duration.ofSeconds(60));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          GET  | /api/deals?a=%zz       | Accept: */*                                     |    | 400 | UnreadableParameters
          GET  | /api/deals?%ff=%fe     | Accept: */*                                     |    | 400 | UnreadableParameters
          GET  | /api/deals?=           | Accept: */*                                     |    | 400 | UnreadableParameters
          POST | /api/session           | Content-Type: application/x-www-form-urlencoded | {\uffff}=1 | 400 | UnreadableParameters
          GET  | /api/session           | Content-Type: multipart/form-data               |    | 200 | username
          POST | /api/matches           | Content-Type: multipart/form-data               | {} | 415 | UnsupportedMediaType
          POST | /api/matches           | Content-Type: */*                               | {} | 415 | UnsupportedMediaType
          GET  | /api/search?sector=%5B%5D | Accept: */*                                  |    | 200 | facets
          GET  | /api/deals?limit=0     | Accept: ;;;                                     |    | 400 | InvalidValue
          GET  | /api/deals/ghost       | Accept: ;;;                                     |    | 404 | UnknownDeal
          GET  | /api/feeds/inbox/rabat | Accept: text/html                               |    | 406 | NotAcceptable
          """)
  void isRefusedInWords(
      String method, String path, String header, String body, int status, String word)
      throws IOException {
    byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: %s\r\n%s\r\nContent-Length: %d\r\n\r\n"
            .formatted(method, path, operator.authorization(), header, bytes.length);
    Reply reply = http.send((head + (body == null ? "" : body)).getBytes(StandardCharsets.UTF_8));
    assertThat(reply.status()).as(reply.head() + reply.text()).isEqualTo(status);
    assertThat(reply.text()).contains(word);
    assertThat(reply.has("application/problem+json")).isEqualTo(status >= 400);
  }
}
