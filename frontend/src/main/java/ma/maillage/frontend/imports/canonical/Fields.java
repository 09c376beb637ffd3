package ma.maillage.frontend.imports.canonical;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.matching.text.Analysis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one object, read by type; a missing field is null or empty, a wrong one named. Not
 * safe for use by several threads.
 */
final class Fields {

  private static final List<String> TEXTS = List.of("title", "description", "summary");

  private final ObjectNode object;
  private final Set<String> read = new HashSet<>(Set.of("type", "language"));

  Fields(ObjectNode object) {
    this.object = object;
  }

  /** Refuses the object when it has a field that nobody asked for. */
  void refuseUnread() {
    for (String name : object.propertyNames()) {
      if (!read.contains(name)) {
        throw new InvalidValue(name, "is not a field of this type; remove or rename it");
      }
    }
  }

  private @Nullable JsonNode value(String name) {
    read.add(name);
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  @Nullable String text(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      throw new InvalidValue(name, "must be a text");
    }
    return value.stringValue();
  }

  List<String> texts(String name) {
    JsonNode values = value(name);
    if (values == null) {
      return List.of();
    }
    if (!values.isArray() || !values.valueStream().allMatch(JsonNode::isString)) {
      throw new InvalidValue(name, "must be a list of texts");
    }
    return values.valueStream().map(JsonNode::stringValue).toList();
  }

  /**
   * The text in its languages; a plain text is in the {@code language} of the object or, where it
   * names none, in the one it seems to be written in.
   */
  @Nullable LocalizedText localized(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    Language said = constant("language", Language.class);
    try {
      if (value.isString()) {
        return LocalizedText.of(said == null ? written() : said, value.stringValue());
      }
      Fields languages = child(name);
      String fr = languages.text("fr");
      String ar = languages.text("ar");
      String en = languages.text("en");
      languages.refuseUnread();
      return new LocalizedText(fr, ar, en);
    } catch (InvalidValue wrong) {
      throw new InvalidValue(name, String.valueOf(wrong.getMessage()));
    }
  }

  /** The language that the plain texts of the object seem to be in together. */
  private Language written() {
    String texts =
        TEXTS.stream()
            .map(name -> object.path(name).stringValue(""))
            .collect(Collectors.joining("\n"));
    return Analysis.current().languageOf(texts);
  }

  @Nullable Integer integer(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (value.isString()) {
      return parsedInteger(name, value.stringValue());
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new InvalidValue(name, "must be a whole number");
    }
    return value.intValue();
  }

  private static Integer parsedInteger(String name, String digits) {
    try {
      return Integer.valueOf(digits.strip());
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue(name, "must be a whole number, but is '" + digits + "'");
    }
  }

  boolean flag(String name) {
    JsonNode value = value(name);
    if (value == null || value.isBoolean()) {
      return value != null && value.booleanValue();
    }
    throw new InvalidValue(name, "must be true or false");
  }

  @Nullable LocalDate date(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      throw new InvalidValue(name, "must be a date such as 2026-12-31, but is '" + text + "'");
    }
  }

  /** An amount, written {"amount": 2000000, "currency": "MAD"}. */
  @Nullable Money money(String name) {
    if (value(name) == null) {
      return null;
    }
    Fields money = child(name);
    JsonNode amount = money.value("amount");
    if (amount == null || !amount.isIntegralNumber() || !amount.canConvertToLong()) {
      throw new InvalidValue(name + ".amount", "must be a whole number");
    }
    String currency = money.text("currency");
    money.refuseUnread();
    return new Money(amount.longValue(), currency);
  }

  <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    String text = text(name);
    return text == null ? null : constant(name, text, type);
  }

  <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    Set<E> constants = new LinkedHashSet<>();
    texts(name).forEach(text -> constants.add(constant(name, text, type)));
    return constants;
  }

  private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
    String wanted = text.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    name,
                    "must be one of "
                        + Arrays.toString(type.getEnumConstants())
                        + ", but is '"
                        + text
                        + "'"));
  }

  /** The object under that name; empty when it is missing. */
  Fields child(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return new Fields(JsonNodeFactory.instance.objectNode());
    }
    if (value instanceof ObjectNode child) {
      return new Fields(child);
    }
    throw new InvalidValue(name, "must be an object");
  }
}
