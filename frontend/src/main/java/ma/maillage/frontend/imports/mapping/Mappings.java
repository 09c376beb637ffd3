package ma.maillage.frontend.imports.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.maillage.api.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mappings there are: those shipped, and those of the installation, read once at start.
 * Immutable; safe for use by all threads.
 */
public final class Mappings {

  private static final List<String> SHIPPED =
      List.of("canonical", "eu-open-calls", "ilab-startups", "labs-rnsr", "ror-organisations");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Map<String, Mapping> byName = new TreeMap<>();

  private Mappings() {}

  /** Those shipped only. */
  public static Mappings shipped() {
    Mappings mappings = new Mappings();
    for (String name : SHIPPED) {
      String resource = "/mappings/" + name + ".json";
      try (InputStream json =
          Objects.requireNonNull(Mappings.class.getResourceAsStream(resource), resource)) {
        mappings.add(resource, json);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return mappings;
  }

  /**
   * Those shipped and those in the directory, if there is one; of two with one name the one in the
   * directory counts.
   *
   * @throws InvalidMappingException when one of them is not a mapping
   */
  public static Mappings shippedAnd(Path directory) {
    Mappings mappings = shipped();
    if (!Files.isDirectory(directory)) {
      return mappings;
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        try (InputStream json = Files.newInputStream(file)) {
          mappings.add(file.toString(), json);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return mappings;
  }

  private void add(String source, InputStream json) {
    try {
      Mapping mapping = new Mapping(JSON.readValue(json, MappingFile.class));
      byName.put(mapping.name(), mapping);
    } catch (JacksonException | InvalidValue wrong) {
      throw new InvalidMappingException(source, wrong);
    }
  }

  public Optional<Mapping> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All of them by name. */
  public Collection<Mapping> all() {
    return List.copyOf(byName.values());
  }
}
