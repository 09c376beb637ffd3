package ma.maillage.api;

import java.io.Serial;

/**
 * A value that breaks its own rule. The message says what is expected; {@link #field()} names the
 * component at fault, so that an edge can point at the field of a form.
 */
public final class InvalidValue extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String field;

  public InvalidValue(String field, String expectation) {
    super(field + " " + expectation);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
