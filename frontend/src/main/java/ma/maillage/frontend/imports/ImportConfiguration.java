package ma.maillage.frontend.imports;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import ma.maillage.frontend.MaillageProperties;
import ma.maillage.frontend.imports.mapping.Mappings;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

  /** Bytes a file may have as it is sent, unless {@code maillage.imports.largest-file} says so. */
  private static final String LARGEST_FILE = "4294967296";

  private static final Duration SAVE_EVERY = Duration.ofMillis(250);

  @Bean(destroyMethod = "")
  Imports imports(
      MongoDatabase database,
      CommandGateway gateway,
      MaillageProperties properties,
      @Value("${maillage.imports.largest-file:" + LARGEST_FILE + "}") long largestFile)
      throws IOException {
    Path dataDirectory = properties.dataDir();
    return new Imports(
        database,
        new ImportFiles(dataDirectory.resolve("imports"), largestFile),
        Mappings.shippedAnd(dataDirectory.resolve("mappings")),
        gateway,
        InstantSource.system(),
        SAVE_EVERY);
  }

  @Bean
  ImportLifecycle importLifecycle(Imports imports) {
    return new ImportLifecycle(imports);
  }
}
