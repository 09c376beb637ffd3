package ma.maillage.frontend.axon;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.axonframework.conversion.Converter;
import org.axonframework.conversion.json.JacksonConverter;

/**
 * The JSON that messages and tokens are stored as: dates in ISO form; fields that a record no
 * longer has are skipped when it is read.
 */
final class StoredJson {

  private StoredJson() {}

  static Converter converter() {
    return new JacksonConverter(
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build());
  }
}
