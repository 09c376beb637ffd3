package ma.maillage.api.directory;

/** The kinds of participant of an innovation cluster. */
public enum ParticipantKind {

  /** Federates companies, universities, labs and associations. */
  CLUSTER,

  /** A cluster's working group; owns initiatives (comité thématique). */
  THEMATIC_COMMITTEE,

  /** Hosts projects, companies, labs, incubators (cité de l'innovation). */
  INNOVATION_CITY,

  /** Hosts companies; has a capacity and a waiting list (technopark). */
  TECHNOLOGY_PARK,

  /** A young innovative company. */
  STARTUP,

  /** An established company of any size. */
  COMPANY,

  /** A person or team before the company exists (porteur de projet). */
  PROJECT_HOLDER,

  /** Offers expertise and technologies (laboratoire de recherche). */
  RESEARCH_LAB,

  /** Hosts labs; universities and engineering schools. */
  UNIVERSITY,

  /** Offers places to young projects (pépinière). */
  INCUBATOR,

  /** Has a thesis: sectors, stages, ticket, places. */
  INVESTOR,

  /** Coaches, and may recommend a candidate. */
  SUPPORT_ORGANISATION,

  /** Gives a start-up its first reference (grand donneur d'ordre). */
  BUYER,

  /** Authority, ministry or chamber. */
  PUBLIC_BODY,

  /** A cluster abroad. */
  PARTNER_CLUSTER,

  /** A technology park abroad. */
  PARTNER_PARK,

  /** Runs technology parks, such as a public-private company. */
  PARK_OPERATOR
}
