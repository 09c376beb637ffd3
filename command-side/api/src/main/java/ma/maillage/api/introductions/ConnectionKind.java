package ma.maillage.api.introductions;

/** Which tie a connection would weave. */
public enum ConnectionKind {

  /** A need meets an offer. */
  NEED_OFFER,

  /** A need meets a participant whose profile answers it. */
  NEED_CAPABILITY,

  /** A company and a research lab: research contract, technology transfer. */
  COMPANY_LAB,

  /** Two companies look for a partner. */
  COMPANY_COMPANY,

  /** A company and a city or park that could host it. */
  COMPANY_CITY,

  /** A start-up or its round and an investor. */
  STARTUP_INVESTOR,

  /** Proposed by hand between other kinds. */
  OTHER
}
