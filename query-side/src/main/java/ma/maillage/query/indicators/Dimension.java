package ma.maillage.query.indicators;

/** Under what something counts: a key of one of the ways to tell series apart. */
public record Dimension(By by, String key) {

  static final Dimension ALL = new Dimension(By.ALL, "all");
}
