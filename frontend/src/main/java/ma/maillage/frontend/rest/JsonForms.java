package ma.maillage.frontend.rest;

import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Forms hold texts that every reader can show, and lists whose entries are there: half a surrogate
 * pair, the character NUL, or a null in a list is a fault of the client.
 */
@Component
final class JsonForms implements JsonMapperBuilderCustomizer {

  @Override
  public void customize(JsonMapper.Builder json) {
    json.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    json.addModule(new SimpleModule().addDeserializer(String.class, new Texts()));
  }

  private static final class Texts extends StdDeserializer<String> {

    Texts() {
      super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
      String text = StringDeserializer.instance.deserialize(parser, context);
      if (text != null && text.codePoints().anyMatch(Texts::isNoCharacter)) {
        context.reportInputMismatch(this, "no text");
      }
      return text;
    }

    private static boolean isNoCharacter(int codePoint) {
      return codePoint == 0
          || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
  }
}
