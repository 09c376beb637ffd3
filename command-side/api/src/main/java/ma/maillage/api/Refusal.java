package ma.maillage.api;

/**
 * Why a command was refused, as data. Each capability has its own records; the message is English,
 * for a log or an API reply, and says what to do.
 */
public interface Refusal {

  /** What kind of no this is; an edge maps it to a status. */
  enum Kind {
    /** What the command speaks of is not there. */
    UNKNOWN,
    /** It was there already, or is in a state that does not allow the command. */
    CONFLICT,
    /** A rule of the domain forbids it. */
    RULE
  }

  Kind kind();

  /** What is wrong and what to do about it. */
  String message();

  /** The stable name of the refusal, such as {@code UnknownParticipant}. */
  default String code() {
    return getClass().getSimpleName();
  }
}
