package ma.maillage.frontend.imports;

/** What became of one row. */
sealed interface Outcome {

  /** The command was carried out. */
  record Stored() implements Outcome {}

  /** The command was refused because what it says is there already. */
  record Known() implements Outcome {}

  /** The row cannot be stored; the reason names the field or the rule. */
  record Rejected(String reason) implements Outcome {}
}
