package ma.maillage.api.introductions;

/** Where a connection stands. */
public enum ConnectionStatus {

  /** Waits for an ambassador. */
  PROPOSED,

  /** An ambassador passed it on. */
  RELAYED,

  /** An ambassador set it aside. */
  DISMISSED,

  /** A side did not want it. */
  DECLINED,

  /** Both sides consented and know each other. */
  REVEALED,

  /** An ambassador wants to see it again later. */
  SNOOZED,

  /** A side proposed a meeting and the other is asked. */
  MEETING_PROPOSED,

  /** Both sides agreed when and where to meet. */
  MEETING_AGREED,

  /** It is known what came of it. */
  CONCLUDED,

  /** Nobody did in time what it waited for. */
  EXPIRED
}
