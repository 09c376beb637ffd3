package ma.maillage.api.directory;

import java.util.EnumSet;
import java.util.Set;

/** As what a participant belongs to another one, and which kinds do. */
public enum MembershipKind {

  /** Takes part in a cluster. */
  MEMBER_OF_CLUSTER,

  /** Is a working group of a cluster. */
  COMMITTEE_OF_CLUSTER,

  /** Works in a thematic committee. */
  MEMBER_OF_COMMITTEE,

  /** Is a lab of a university. */
  LAB_OF_UNIVERSITY,

  /** Is hosted by an innovation city. */
  TENANT_OF_CITY,

  /** Takes in young projects of an innovation city. */
  INCUBATOR_OF_CITY,

  /** Backs an innovation city. */
  BACKER_OF_CITY,

  /** Is a partner of a cluster abroad. */
  PARTNER_OF_CLUSTER;

  /** The kinds of participant that can belong so. */
  public Set<ParticipantKind> members() {
    return switch (this) {
      case MEMBER_OF_CLUSTER, MEMBER_OF_COMMITTEE ->
          EnumSet.complementOf(
              EnumSet.of(ParticipantKind.CLUSTER, ParticipantKind.THEMATIC_COMMITTEE));
      case COMMITTEE_OF_CLUSTER -> EnumSet.of(ParticipantKind.THEMATIC_COMMITTEE);
      case LAB_OF_UNIVERSITY -> EnumSet.of(ParticipantKind.RESEARCH_LAB);
      case TENANT_OF_CITY ->
          EnumSet.of(
              ParticipantKind.STARTUP,
              ParticipantKind.COMPANY,
              ParticipantKind.PROJECT_HOLDER,
              ParticipantKind.RESEARCH_LAB);
      case INCUBATOR_OF_CITY ->
          EnumSet.of(ParticipantKind.INCUBATOR, ParticipantKind.TECHNOLOGY_PARK);
      case BACKER_OF_CITY -> EnumSet.of(ParticipantKind.UNIVERSITY, ParticipantKind.CLUSTER);
      case PARTNER_OF_CLUSTER ->
          EnumSet.of(ParticipantKind.PARTNER_CLUSTER, ParticipantKind.PARTNER_PARK);
    };
  }

  /** The kind of participant they can belong to. */
  public ParticipantKind organisation() {
    return switch (this) {
      case MEMBER_OF_CLUSTER, COMMITTEE_OF_CLUSTER, PARTNER_OF_CLUSTER -> ParticipantKind.CLUSTER;
      case MEMBER_OF_COMMITTEE -> ParticipantKind.THEMATIC_COMMITTEE;
      case LAB_OF_UNIVERSITY -> ParticipantKind.UNIVERSITY;
      case TENANT_OF_CITY, INCUBATOR_OF_CITY, BACKER_OF_CITY -> ParticipantKind.INNOVATION_CITY;
    };
  }
}
