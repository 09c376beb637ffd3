package ma.maillage.eventstore;

import org.axonframework.common.ClassUtils;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A token as two fields of a document: the class and what the converter made of it. */
final class TokenFormat {

  private final Converter converter;

  TokenFormat(Converter converter) {
    this.converter = converter;
  }

  Document write(@Nullable TrackingToken token) {
    byte[] bytes = token == null ? null : converter.convert(token, byte[].class);
    return new Document("type", token == null ? null : token.getClass().getName())
        .append("token", bytes == null ? null : new Binary(bytes));
  }

  @Nullable TrackingToken read(Document document) {
    String type = document.getString("type");
    Binary bytes = document.get("token", Binary.class);
    return type == null || bytes == null
        ? null
        : converter.<TrackingToken>convert(bytes.getData(), ClassUtils.loadClass(type));
  }
}
