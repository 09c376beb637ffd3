package ma.maillage.frontend.schedule;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ma.maillage.api.RefusedException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps appointments on one node: looks every second for those that are due. A refusal ends an
 * appointment as a success does; after any other failure the command is sent again once the lease
 * is over.
 *
 * <p>{@link #run} belongs to one thread; any may call {@link #close}.
 */
final class Scheduler implements Runnable, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

  private final Schedule schedule;
  private final CommandGateway commands;
  private final InstantSource clock;
  private final Duration lease;
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * @param lease how long another node waits before it takes over what this one holds: longer than
   *     any command takes
   */
  Scheduler(Schedule schedule, CommandGateway commands, InstantSource clock, Duration lease) {
    this.schedule = schedule;
    this.commands = commands;
    this.clock = clock;
    this.lease = lease;
  }

  @Override
  public void run() {
    try {
      do {
        keepWhatIsDueOrSayWhyNot();
      } while (!closed.await(1, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keepWhatIsDueOrSayWhyNot() {
    try {
      keepWhatIsDue();
    } catch (MongoException e) {
      LOG.warn("Cannot look for what is due, trying again", e);
    }
  }

  /** Keeps all appointments that are due and that no other node holds. */
  void keepWhatIsDue() {
    Optional<Claim> claim = schedule.claim(clock.instant(), lease);
    while (claim.isPresent() && closed.getCount() > 0) {
      keep(claim.get());
      claim = schedule.claim(clock.instant(), lease);
    }
  }

  private void keep(Claim claim) {
    try {
      commands.sendAndWait(schedule.command(claim, clock.instant()));
    } catch (RefusedException refused) {
      LOG.debug("{}: {}", claim.key(), refused.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("{} could not be done, it is tried again in {}", claim.key(), lease, failure);
      return;
    }
    schedule.kept(claim);
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
