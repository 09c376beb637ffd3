package ma.maillage.query.views;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a value as the text of its {@code toString}. */
final class TextCodec<T> implements Codec<T> {

  private final Class<T> type;
  private final Function<String, T> parse;

  TextCodec(Class<T> type, Function<String, T> parse) {
    this.type = type;
    this.parse = parse;
  }

  @Override
  public void encode(BsonWriter writer, T value, EncoderContext context) {
    writer.writeString(value.toString());
  }

  @Override
  public T decode(BsonReader reader, DecoderContext context) {
    return parse.apply(reader.readString());
  }

  @Override
  public Class<T> getEncoderClass() {
    return type;
  }
}
