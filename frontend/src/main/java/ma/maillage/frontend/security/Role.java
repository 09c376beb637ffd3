package ma.maillage.frontend.security;

/** What an account is for. */
public enum Role {

  /** Represents the cluster in one city and acts on behalf of participants. */
  AMBASSADOR,

  /** Acts for one participant. */
  MEMBER,

  /** Acts for one participant that invests, and follows deals. */
  INVESTOR,

  /** Runs the installation; may do everything. */
  OPERATOR
}
