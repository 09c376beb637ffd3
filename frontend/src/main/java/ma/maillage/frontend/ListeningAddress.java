package ma.maillage.frontend;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Port 8080, or a free one when nobody asked for a port and 8080 is taken; the demo listens to this
 * machine only unless told otherwise.
 */
@Component
final class ListeningAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

  private static final int USUAL_PORT = 8080;
  private static final int ANY_FREE_PORT = 0;

  private final Environment environment;
  private final MaillageProperties properties;

  ListeningAddress(Environment environment, MaillageProperties properties) {
    this.environment = environment;
    this.properties = properties;
  }

  @Override
  public void customize(ConfigurableWebServerFactory factory) {
    boolean loopbackOnly = properties.demo() && !environment.containsProperty("server.address");
    if (loopbackOnly) {
      factory.setAddress(InetAddress.getLoopbackAddress());
    }
    if (!environment.containsProperty("server.port")) {
      factory.setPort(isFree(USUAL_PORT) ? USUAL_PORT : ANY_FREE_PORT);
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
