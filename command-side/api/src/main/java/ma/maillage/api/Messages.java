package ma.maillage.api;

/** The namespace under which every command, event and query of Maillage is known, for ever. */
public final class Messages {

  public static final String NAMESPACE = "maillage";

  private Messages() {}
}
