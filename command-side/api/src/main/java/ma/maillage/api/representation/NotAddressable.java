package ma.maillage.api.representation;

/** Why a cluster cannot address a request. */
public enum NotAddressable {

  /** No member has what it takes. */
  NO_MEMBER_CAN_ANSWER,

  /** It is not what the cluster is for. */
  OUTSIDE_THE_CLUSTER,

  /** It does not say enough to find out. */
  TOO_VAGUE,

  /** It was answered before. */
  ALREADY_ANSWERED,

  /** As the comment says. */
  OTHER
}
