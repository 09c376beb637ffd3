package ma.maillage.frontend.axon;

import org.jspecify.annotations.Nullable;

/**
 * How far a processor is.
 *
 * @param position of the last event it has dealt with; null unless it works in this process
 * @param head position of the last event in the log
 * @param lag how many events of the log lie between the two, 0 if none of them is for this
 *     processor; null if the position is
 * @param parked how many events it could not handle
 */
public record ProcessorState(
    String name,
    Activity activity,
    @Nullable Long position,
    long head,
    @Nullable Long lag,
    long parked) {

  /** Where a processor is at work. */
  public enum Activity {
    /** In this process. */
    HERE,
    /** In another process. */
    ELSEWHERE,
    /** In no process: it has just started, or waits after a failure. */
    WAITING,
    /** It was stopped in this process. */
    STOPPED
  }

  boolean hasWork() {
    return lag == null || lag > 0;
  }
}
