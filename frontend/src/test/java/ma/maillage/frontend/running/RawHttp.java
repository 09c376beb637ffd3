package ma.maillage.frontend.running;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Sends bytes that no HTTP client would, each time over a connection of its own. */
record RawHttp(URI server, Duration patience) {

  /** A reply; of an endless stream of events, its head. {@code text} has chunk sizes in it. */
  record Reply(String head, String text) {

    int status() {
      String[] line = head.split(" ", 3);
      return line.length > 1 ? Integer.parseInt(line[1].substring(0, 3)) : 0;
    }

    boolean has(String header) {
      return head.toLowerCase(Locale.ROOT).contains(header);
    }
  }

  /**
   * Sends a request and reads the reply to its end.
   *
   * @throws java.net.SocketTimeoutException if the server keeps silent for longer than the patience
   */
  Reply send(byte[] request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
      socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
      write(socket, request);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      Reply head = new Reply(head(in), "");
      return head.has("content-type: text/event-stream") ? head : new Reply(head.head(), rest(in));
    }
  }

  /** A server that refuses a request early may stop reading it. */
  private static void write(Socket socket, byte[] request) throws IOException {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (SocketException refused) {
      if (socket.isInputShutdown()) {
        throw refused;
      }
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int matched = 0;
    while (matched < 4) {
      int one = in.read();
      if (one < 0) {
        break;
      }
      matched = one == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : 0;
      head.write(one);
    }
    return head.toString(StandardCharsets.UTF_8);
  }

  private static String rest(InputStream in) throws IOException {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try {
      in.transferTo(rest);
    } catch (SocketException reset) {
      if (rest.size() == 0) {
        throw reset;
      }
    }
    return rest.toString(StandardCharsets.UTF_8);
  }
}
