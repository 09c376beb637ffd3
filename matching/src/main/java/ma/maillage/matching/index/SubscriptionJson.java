package ma.maillage.matching.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import ma.maillage.matching.profile.Subscription;

/** Subscriptions as JSON. */
final class SubscriptionJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private SubscriptionJson() {}

  static String encode(Subscription subscription) {
    try {
      return MAPPER.writeValueAsString(subscription);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Subscription decode(String json) {
    try {
      return MAPPER.readValue(json, Subscription.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
