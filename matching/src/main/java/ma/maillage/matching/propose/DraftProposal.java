package ma.maillage.matching.propose;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.introductions.Subject;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Asks what to propose when a person wants two things connected, whether the matcher would or not;
 * answered by a {@link ma.maillage.api.introductions.Proposal} by hand, with the score as it is.
 */
@Query(namespace = Messages.NAMESPACE, name = "DraftProposal", version = "1")
public record DraftProposal(Subject first, Subject second) {

  static final String NAME = Messages.NAMESPACE + ".DraftProposal";

  public DraftProposal {
    Checked.required("first", first);
    Checked.required("second", second);
  }
}
