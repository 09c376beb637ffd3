package ma.maillage.frontend;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import ma.maillage.frontend.privacy.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

  @Bean
  Vault vault(
      MongoDatabase database,
      MaillageProperties properties,
      InstantSource clock,
      @Value("${maillage.master-key-file:#{null}}") @Nullable Path file) {
    return Vault.in(
        database, file == null ? properties.dataDir().resolve("master-key") : file, clock);
  }
}
