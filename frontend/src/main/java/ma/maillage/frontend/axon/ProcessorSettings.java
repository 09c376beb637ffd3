package ma.maillage.frontend.axon;

import java.time.Duration;
import ma.maillage.frontend.axon.parking.ParkingPolicy;

/**
 * How all processors run.
 *
 * @param claimInterval how often a processor looks whether it may take over, and the least time
 *     before a failed batch is tried again
 * @param parking when it gives an event up
 */
record ProcessorSettings(Duration claimInterval, ParkingPolicy parking) {}
