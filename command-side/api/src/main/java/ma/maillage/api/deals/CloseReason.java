package ma.maillage.api.deals;

/** Why a round ends. */
public enum CloseReason {
  /** The money was found. */
  FUNDED,
  /** The start-up no longer looks for it. */
  WITHDRAWN
}
