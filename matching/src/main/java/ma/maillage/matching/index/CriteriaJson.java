package ma.maillage.matching.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import ma.maillage.api.deals.DealCriteria;

/** Criteria of subscriptions as JSON. */
final class CriteriaJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private CriteriaJson() {}

  static String encode(DealCriteria criteria) {
    try {
      return MAPPER.writeValueAsString(criteria);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DealCriteria decode(String json) {
    try {
      return MAPPER.readValue(json, DealCriteria.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
