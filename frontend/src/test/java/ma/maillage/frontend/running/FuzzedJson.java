package ma.maillage.frontend.running;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON that follows a schema but for a few places. For one thread. */
record FuzzedJson(JsonNode api, OddValues odd, List<String> known) {

  private static final int DEEPEST = 6;
  private static final int ODD_ONCE_IN = 14;

  String of(JsonNode schema) {
    return of(schema, 0);
  }

  private String of(JsonNode schema, int depth) {
    if (depth > DEEPEST || odd.onceIn(ODD_ONCE_IN)) {
      return odd.json();
    }
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asString().replaceFirst(".*/", "");
      return of(api.path("components").path("schemas").path(name), depth + 1);
    }
    if (schema.path("oneOf").isArray()) {
      return of(odd.one(schema.path("oneOf").valueStream().toList()), depth + 1);
    }
    if (schema.path("enum").isArray()) {
      return odd.one(schema.path("enum").valueStream().toList()).toString();
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer", "number" ->
          odd.onceIn(4) ? odd.number() : String.valueOf(odd.random().nextInt(0, 3000));
      case "boolean" -> String.valueOf(odd.random().nextBoolean());
      default -> string(schema);
    };
  }

  /** Of several types, as null and another, any one that is not null. */
  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray()
        ? type.valueStream()
            .map(JsonNode::asString)
            .filter(t -> !t.equals("null"))
            .findFirst()
            .orElse("string")
        : type.asString("string");
  }

  private String object(JsonNode schema, int depth) {
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    List<String> fields = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String name = property.getKey();
              if (odd.onceIn(2) || (required.contains(name) && !odd.onceIn(20))) {
                fields.add("\"" + name + "\": " + of(property.getValue(), depth + 1));
              }
            });
    if (odd.onceIn(40)) {
      fields.add(odd.quoted(odd.text()) + ": " + odd.json());
    }
    return "{" + String.join(", ", fields) + "}";
  }

  private String array(JsonNode schema, int depth) {
    List<String> items = new ArrayList<>();
    int length = odd.onceIn(50) ? 200 : odd.random().nextInt(4);
    for (int i = 0; i < length; i++) {
      items.add(of(schema.path("items"), depth + 1));
    }
    return "[" + String.join(", ", items) + "]";
  }

  private String string(JsonNode schema) {
    return switch (odd.random().nextInt(4)) {
      case 0 -> odd.quoted(odd.text());
      case 1 ->
          schema.has("example")
              ? odd.quoted(schema.path("example").asString("x"))
              : formatted(schema);
      case 2 -> formatted(schema);
      default -> odd.quoted(odd.one(known));
    };
  }

  private String formatted(JsonNode schema) {
    return switch (schema.path("format").asString("")) {
      case "date" -> "\"2030-0%d-15\"".formatted(odd.random().nextInt(1, 10));
      case "date-time" -> "\"2030-0%d-15T10:00:00Z\"".formatted(odd.random().nextInt(1, 10));
      default -> odd.quoted("mot " + odd.random().nextInt(1000));
    };
  }
}
