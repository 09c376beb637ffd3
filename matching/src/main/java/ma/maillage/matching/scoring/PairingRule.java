package ma.maillage.matching.scoring;

import java.util.List;
import java.util.Optional;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.matching.profile.MatchProfile;

/**
 * The hard rules: a pair that breaks one is not proposed, however good its score. Their order is
 * the order in which they are checked and named as the reason.
 */
public enum PairingRule {

  /** Nobody is proposed to itself, nor a need to an offer of the same owner. */
  DIFFERENT_OWNERS {
    @Override
    boolean allows(MatchProfile one, MatchProfile other, Circumstances circumstances) {
      return one.participant() == null || !one.participant().equals(other.participant());
    }
  },

  /** There is a tie to weave between the two. */
  TIE_FORESEEN {
    @Override
    boolean allows(MatchProfile one, MatchProfile other, Circumstances circumstances) {
      return Pairing.of(one, other).isPresent();
    }
  },

  /** Each is meant for the other's kind. */
  ADDRESSED_TO_EACH_OTHER {
    @Override
    boolean allows(MatchProfile one, MatchProfile other, Circumstances circumstances) {
      return isMeantFor(one, other) && isMeantFor(other, one);
    }
  },

  /** Neither is past its last day. */
  STILL_HOLDS {
    @Override
    boolean allows(MatchProfile one, MatchProfile other, Circumstances circumstances) {
      return holds(one, circumstances.today()) && holds(other, circumstances.today());
    }
  },

  /** A company is eligible for the park: by its sector, and under the law of the country (R1). */
  ELIGIBLE_FOR_PARK {
    @Override
    boolean allows(MatchProfile one, MatchProfile other, Circumstances circumstances) {
      return Pairing.of(one, other)
          .filter(pairing -> pairing.kind() == ConnectionKind.COMPANY_CITY)
          .map(pairing -> isEligible(pairing.first(), circumstances.policy()))
          .orElse(true);
    }
  },

  /** The same two were not proposed to each other before. */
  NOT_PROPOSED_BEFORE {
    @Override
    boolean allows(MatchProfile one, MatchProfile other, Circumstances circumstances) {
      return !circumstances.partners().contains(other.subject().toString());
    }
  };

  private static final List<PairingRule> ALL = List.of(values());

  /**
   * Whether the rule lets the two meet; {@code circumstances} hold the partners of {@code one}. An
   * unknown fact does not make a pair eligible.
   */
  abstract boolean allows(MatchProfile one, MatchProfile other, Circumstances circumstances);

  /** The first rule the pair breaks; empty when it may be proposed. */
  public static Optional<PairingRule> firstBroken(
      MatchProfile one, MatchProfile other, Circumstances circumstances) {
    return ALL.stream().filter(rule -> !rule.allows(one, other, circumstances)).findFirst();
  }

  private static boolean isMeantFor(MatchProfile posting, MatchProfile other) {
    return posting.addressedTo().isEmpty()
        || (other.kind() != null && posting.addressedTo().contains(other.kind()));
  }

  private static boolean holds(MatchProfile side, long today) {
    return side.until() == null || side.until() >= today;
  }

  private static boolean isEligible(MatchProfile company, Policy policy) {
    return policy.parkCountry().equals(company.country())
        && company.sectors().stream().anyMatch(policy.parkSectors()::contains);
  }
}
