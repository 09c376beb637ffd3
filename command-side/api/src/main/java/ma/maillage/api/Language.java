package ma.maillage.api;

/** The languages of the ecosystem; a text is kept in those it was written in. */
public enum Language {

  /** French. */
  FR,

  /** Arabic, read right to left. */
  AR,

  /** English. */
  EN
}
