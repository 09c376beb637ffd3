package ma.maillage.frontend.imports.canonical;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;

/**
 * Ids for what came without one: name-based UUIDs (RFC 9562, version 3), so that the same thing
 * read twice has the same id. Stored ids depend on these names: they never change.
 */
final class DerivedIds {

  private DerivedIds() {}

  static ParticipantId participant(ExternalId externalId) {
    return ParticipantId.of(named("participant:" + externalId));
  }

  /** The id of a thing that has nothing but its content. */
  static String ofContent(String canonicalJson) {
    return named("content:" + canonicalJson);
  }

  private static String named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
