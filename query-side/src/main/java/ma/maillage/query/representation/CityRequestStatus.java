package ma.maillage.query.representation;

/** What became of a request of a city. */
public enum CityRequestStatus {

  /** Waits for the ambassador. */
  SUBMITTED,

  /** Members of the cluster were asked to answer. */
  RELAYED,

  /** The cluster cannot address it. */
  NOT_ADDRESSABLE
}
