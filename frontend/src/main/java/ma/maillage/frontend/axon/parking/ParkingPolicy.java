package ma.maillage.frontend.axon.parking;

import java.time.Duration;

/**
 * When an event is given up.
 *
 * @param attempts how often it is handed to the component in all
 * @param pause before the second attempt; doubles with each further one
 * @param limit how many sequences of one processor may be parked before it stands still
 */
public record ParkingPolicy(int attempts, Duration pause, int limit) {

  /** Attempts are counted from 1. */
  Duration pauseAfter(int attempt) {
    return pause.multipliedBy(1L << (attempt - 1));
  }
}
