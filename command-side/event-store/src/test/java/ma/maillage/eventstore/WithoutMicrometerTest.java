package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WithoutMicrometerTest {

  /** A container asks a class for all its methods, which loads the types of their parameters. */
  @Test
  void theEngineLoadsWhereThereIsNoMicrometer() throws IOException, ReflectiveOperationException {
    URL[] others =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("micrometer"))
            .map(WithoutMicrometerTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
      Class<?> engine = loader.loadClass(MongoEventStorageEngine.class.getName());
      assertThat(engine.getDeclaredMethods()).isNotEmpty();
      assertThat(engine.getDeclaredFields()).isNotEmpty();
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(() -> loader.loadClass("io.micrometer.core.instrument.MeterRegistry"));
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
