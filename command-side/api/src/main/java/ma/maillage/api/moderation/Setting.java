package ma.maillage.api.moderation;

/** What can be set for a cluster; the tag under which all changes of a setting are found. */
public enum Setting {

  /** What members say waits for a judgement. */
  MODERATION
}
