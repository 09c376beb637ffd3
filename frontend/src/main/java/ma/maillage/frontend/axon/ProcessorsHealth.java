package ma.maillage.frontend.axon;

import java.util.Map;
import java.util.Set;
import ma.maillage.frontend.axon.parking.ParkingLot;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while a processor stands still with work to do. Parked events are told in the details and
 * leave the status up: the rest of the log goes on.
 */
final class ProcessorsHealth implements HealthIndicator {

  private final Watchdog watchdog;
  private final ParkingLot lot;

  ProcessorsHealth(Watchdog watchdog, ParkingLot lot) {
    this.watchdog = watchdog;
    this.lot = lot;
  }

  @Override
  public Health health() {
    Set<String> standingStill = watchdog.standingStill();
    Health.Builder health = standingStill.isEmpty() ? Health.up() : Health.down();
    if (!standingStill.isEmpty()) {
      health.withDetail("standingStill", standingStill);
    }
    Map<String, Long> parked = lot.counts();
    if (!parked.isEmpty()) {
      health.withDetail("parked", parked);
    }
    return health.build();
  }
}
