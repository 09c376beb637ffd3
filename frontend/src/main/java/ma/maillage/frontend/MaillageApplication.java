package ma.maillage.frontend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Maillage: one process with everything in it. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class MaillageApplication {

  /**
   * Starts and returns once requests are answered.
   *
   * @param args Spring properties, such as {@code --maillage.demo=true}, {@code --server.port=80}
   *     or {@code --data-dir=/var/lib/maillage}
   */
  public static void main(String[] args) {
    SpringApplication.run(MaillageApplication.class, args);
  }
}
