package ma.maillage.frontend.schedule;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import ma.maillage.api.deals.ReleaseDeals;
import ma.maillage.api.introductions.ExpireStep;
import ma.maillage.api.introductions.RemindOfStep;
import ma.maillage.api.introductions.WakeConnection;
import ma.maillage.api.places.PassPlacesOn;
import ma.maillage.api.renewal.AskForRenewal;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

  static final Duration LEASE = Duration.ofMinutes(2);

  /** The commands that are sent on time; the names of those in the database must stay known. */
  static CommandJson commands() {
    return new CommandJson(
        List.of(
            RemindOfStep.class,
            ExpireStep.class,
            WakeConnection.class,
            PassPlacesOn.class,
            ReleaseDeals.class,
            AskForRenewal.class));
  }

  @Bean
  Schedule schedule(MongoDatabase database) {
    return new Schedule(database, commands());
  }

  @Bean
  SchedulerLifecycle scheduler(Schedule schedule, CommandGateway commands, InstantSource clock) {
    return new SchedulerLifecycle(() -> new Scheduler(schedule, commands, clock, LEASE));
  }
}
