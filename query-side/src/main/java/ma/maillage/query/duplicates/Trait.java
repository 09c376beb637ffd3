package ma.maillage.query.duplicates;

/** Something that participants may have in common. */
public record Trait(Kind kind, String value) {

  /** In what. */
  public enum Kind {

    /** The same name, but for accents, signs and legal form, in the same city. */
    NAME_AND_CITY,

    /** The same website. */
    WEBSITE,

    /** The same number in registers of different names. */
    EXTERNAL_NUMBER
  }

  String key() {
    return kind + " " + value;
  }
}
