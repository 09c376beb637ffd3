package ma.maillage.frontend.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an import. */
record ImportId(@JsonValue String value) {

  /** A new one. */
  static ImportId random() {
    return new ImportId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
