package ma.maillage.matching.scoring;

import static ma.maillage.api.directory.ParticipantKind.BUYER;
import static ma.maillage.api.directory.ParticipantKind.COMPANY;
import static ma.maillage.api.directory.ParticipantKind.INCUBATOR;
import static ma.maillage.api.directory.ParticipantKind.INNOVATION_CITY;
import static ma.maillage.api.directory.ParticipantKind.INVESTOR;
import static ma.maillage.api.directory.ParticipantKind.PROJECT_HOLDER;
import static ma.maillage.api.directory.ParticipantKind.RESEARCH_LAB;
import static ma.maillage.api.directory.ParticipantKind.STARTUP;
import static ma.maillage.api.directory.ParticipantKind.SUPPORT_ORGANISATION;
import static ma.maillage.api.directory.ParticipantKind.TECHNOLOGY_PARK;
import static ma.maillage.api.directory.ParticipantKind.UNIVERSITY;

import java.util.Set;
import ma.maillage.api.directory.ParticipantKind;
import org.jspecify.annotations.Nullable;

/** Kinds of participant that play the same part in a connection. */
public record KindGroup(Set<ParticipantKind> kinds) {

  /** Who does business, or is about to. */
  public static final KindGroup BUSINESSES = of(STARTUP, COMPANY, PROJECT_HOLDER, BUYER);

  /** Who does research. */
  public static final KindGroup RESEARCH = of(RESEARCH_LAB, UNIVERSITY);

  /** Who offers a place. */
  public static final KindGroup HOSTS = of(INNOVATION_CITY, TECHNOLOGY_PARK, INCUBATOR);

  /** Who may raise money. */
  public static final KindGroup FOUNDERS = of(STARTUP, PROJECT_HOLDER);

  /** Who has money to invest. */
  public static final KindGroup INVESTORS = of(INVESTOR);

  /** Whose profile can answer a need that is addressed to nobody in particular. */
  public static final KindGroup CAPABLE =
      of(STARTUP, COMPANY, RESEARCH_LAB, UNIVERSITY, SUPPORT_ORGANISATION);

  public KindGroup {
    kinds = Set.copyOf(kinds);
  }

  private static KindGroup of(ParticipantKind... kinds) {
    return new KindGroup(Set.of(kinds));
  }

  /** Whether that kind is one of them; an unknown kind is not. */
  public boolean has(@Nullable ParticipantKind kind) {
    return kind != null && kinds.contains(kind);
  }
}
