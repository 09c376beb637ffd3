package ma.maillage.frontend.axon;

/** The metadata of commands that go into the log with every event that follows from them. */
public final class Attribution {

  /** The account that acted. */
  public static final String ACTOR = "actor";

  /** The participant it acted for, where that is not its own. */
  public static final String ON_BEHALF_OF = "onBehalfOf";

  private Attribution() {}
}
