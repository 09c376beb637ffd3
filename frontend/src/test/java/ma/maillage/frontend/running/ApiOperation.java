package ma.maillage.frontend.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** An operation of an OpenAPI document: a method on a path with names in braces. */
record ApiOperation(String method, String path, JsonNode description) {

  static List<ApiOperation> of(JsonNode api) {
    List<ApiOperation> operations = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                new ApiOperation(
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue()))));
    return operations;
  }

  /** Those in the query or in headers: {@code in} is {@code query} or {@code header}. */
  List<JsonNode> parameters(String in) {
    return description
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asString("").equals(in))
        .toList();
  }

  boolean takesBody() {
    return description.has("requestBody");
  }

  /** The schema of the body in JSON; missing where the body is something else. */
  JsonNode bodySchema() {
    return description.at("/requestBody/content/application~1json/schema");
  }
}
