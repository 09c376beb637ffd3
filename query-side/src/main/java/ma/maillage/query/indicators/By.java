package ma.maillage.query.indicators;

/** By what a series is told apart. */
public enum By {
  /** Not at all: the whole network. */
  ALL,
  /** By the id of a site. */
  SITE,
  /** By the code of a city. */
  CITY,
  /** By the id of the cluster that has an ambassador in the city. */
  CLUSTER,
  /** By the code of a sector; what is of several sectors counts in each. */
  SECTOR,
  /** By the kinds of the two that a tie joins, and whether it joins two clusters. */
  TIE
}
