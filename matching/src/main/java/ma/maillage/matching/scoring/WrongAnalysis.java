package ma.maillage.matching.scoring;

import java.io.Serial;
import ma.maillage.matching.profile.MatchProfile;

/** A profile was made by another text analysis than the one the policy was made for. */
public final class WrongAnalysis extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private WrongAnalysis(MatchProfile profile, Policy policy) {
    super(
        "profile of %s is by analysis %s, but policy %s needs %s"
            .formatted(profile.subject(), profile.analysis(), policy.name(), policy.analysis()));
  }

  static void check(MatchProfile profile, Policy policy) {
    if (!profile.analysis().equals(policy.analysis())) {
      throw new WrongAnalysis(profile, policy);
    }
  }
}
