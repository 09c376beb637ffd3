package ma.maillage.query.indicators;

import java.util.EnumSet;
import java.util.Set;
import ma.maillage.api.directory.ParticipantKind;

/** Which categories of participants a connection joins. */
enum TieKind {
  COMPANY_LAB,
  COMPANY_COMPANY,
  COMPANY_BUYER,
  COMPANY_INVESTOR,
  OTHER,
  /** Beside its category: the two are of different clusters. */
  ACROSS_CLUSTERS;

  private static final Set<ParticipantKind> COMPANIES =
      EnumSet.of(ParticipantKind.STARTUP, ParticipantKind.COMPANY, ParticipantKind.PROJECT_HOLDER);
  private static final Set<ParticipantKind> LABS =
      EnumSet.of(ParticipantKind.RESEARCH_LAB, ParticipantKind.UNIVERSITY);

  static TieKind between(ParticipantKind one, ParticipantKind other) {
    if (COMPANIES.contains(one)) {
      return ofCompanyAnd(other);
    }
    return COMPANIES.contains(other) ? ofCompanyAnd(one) : OTHER;
  }

  private static TieKind ofCompanyAnd(ParticipantKind other) {
    if (COMPANIES.contains(other)) {
      return COMPANY_COMPANY;
    }
    if (LABS.contains(other)) {
      return COMPANY_LAB;
    }
    return switch (other) {
      case BUYER -> COMPANY_BUYER;
      case INVESTOR -> COMPANY_INVESTOR;
      default -> OTHER;
    };
  }
}
