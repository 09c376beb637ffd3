package ma.maillage.frontend;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an installation is set up.
 *
 * @param dataDir where this node keeps its files; {@link DataDirectory} says where when nobody does
 * @param demo whether invented content, accounts for it and a sign-in without password from this
 *     machine are wanted
 * @param mongodb the database; the embedded one when no URI is given
 */
@ConfigurationProperties("maillage")
public record MaillageProperties(Path dataDir, boolean demo, @DefaultValue Mongodb mongodb) {

  /** A MongoDB installation; the URI names the database, {@code maillage} when it names none. */
  public record Mongodb(@Nullable String uri) {}
}
