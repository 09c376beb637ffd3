package ma.maillage.query.deals;

import ma.maillage.api.deals.CloseReason;

/** Where a round stands. */
public enum DealStatus {
  /** It looks for money. */
  OPEN,
  /** It found the money. */
  FUNDED,
  /** It looks no more. */
  WITHDRAWN;

  static DealStatus of(CloseReason reason) {
    return switch (reason) {
      case FUNDED -> FUNDED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }
}
