package ma.maillage.frontend.imports;

import java.util.List;
import ma.maillage.api.Refusal;

/** There is no such mapping. */
record UnknownMapping(String mapping, List<String> mappings) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no mapping '" + mapping + "'; there are " + mappings;
  }
}
