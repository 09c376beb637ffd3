package ma.maillage.matching.search;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.introductions.Subject;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Asks why two things go together, or why they are not proposed; answered by {@link Explanation}.
 */
@Query(namespace = Messages.NAMESPACE, name = "ExplainConnection", version = "1")
public record ExplainConnection(Subject first, Subject second) {

  static final String NAME = Messages.NAMESPACE + ".ExplainConnection";

  public ExplainConnection {
    Checked.required("first", first);
    Checked.required("second", second);
  }
}
