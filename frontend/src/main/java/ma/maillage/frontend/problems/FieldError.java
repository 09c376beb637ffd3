package ma.maillage.frontend.problems;

import ma.maillage.api.InvalidValue;

/**
 * What is wrong with one field; {@code field} is a path such as {@code amount.currency} or {@code
 * sectors[0]}, {@code message} what is expected of it.
 */
public record FieldError(String field, String message) {

  static FieldError of(InvalidValue invalid) {
    String message = String.valueOf(invalid.getMessage());
    return new FieldError(invalid.field(), message.substring(invalid.field().length()).strip());
  }

  @Override
  public String toString() {
    return field + " " + message;
  }
}
