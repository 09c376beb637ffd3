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

  /** Longer than any command takes. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

  private final Schedule schedule;
  private final CommandGateway commands;
  private final InstantSource clock;
  private final CountDownLatch closed = new CountDownLatch(1);

  Scheduler(Schedule schedule, CommandGateway commands, InstantSource clock) {
    this.schedule = schedule;
    this.commands = commands;
    this.clock = clock;
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
    Optional<Claim> claim = schedule.claim(clock.instant(), LEASE);
    while (claim.isPresent() && closed.getCount() > 0) {
      keep(claim.get());
      claim = schedule.claim(clock.instant(), LEASE);
    }
  }

  private void keep(Claim claim) {
    try {
      commands.sendAndWait(schedule.command(claim, clock.instant()));
    } catch (RefusedException refused) {
      LOG.debug("{}: {}", claim.key(), refused.getMessage());
    } catch (RuntimeException failure) {
      LOG.error("{} could not be done, it is tried again in {}", claim.key(), LEASE, failure);
      return;
    }
    schedule.kept(claim);
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
