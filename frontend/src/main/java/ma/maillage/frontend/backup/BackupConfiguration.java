package ma.maillage.frontend.backup;

import java.nio.file.Path;
import java.time.InstantSource;
import ma.maillage.frontend.Database;
import ma.maillage.frontend.MaillageProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

  @Bean
  BackupEndpoint backupEndpoint(
      Database database,
      MaillageProperties properties,
      @Value("${maillage.backup-dir:#{null}}") @Nullable Path backups) {
    Path dataDirectory = properties.dataDir();
    return new BackupEndpoint(
        database,
        dataDirectory,
        backups == null ? dataDirectory.resolve(NodeBackup.DIRECTORY) : backups,
        InstantSource.system());
  }
}
