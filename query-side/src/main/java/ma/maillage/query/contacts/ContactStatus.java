package ma.maillage.query.contacts;

/** What became of a contact. */
public enum ContactStatus {

  /** Can be read by whoever may and has the key. */
  RECORDED,

  /** The person was erased. */
  REDACTED
}
