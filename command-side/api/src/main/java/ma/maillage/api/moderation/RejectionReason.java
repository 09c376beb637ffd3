package ma.maillage.api.moderation;

/** Why a draft is not published; coded, so that the reasons can be counted. */
public enum RejectionReason {

  /** It says what is not so. */
  INACCURATE,

  /** It has nothing to do with the cluster. */
  OUT_OF_SCOPE,

  /** It sells, and neither looks for nor offers a cooperation. */
  ADVERTISING,

  /** It is published already. */
  DUPLICATE,

  /** It says what must not be said in public. */
  CONFIDENTIAL,

  /** Another reason, said in the comment. */
  OTHER
}
