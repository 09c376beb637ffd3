package ma.maillage.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.frontend.axon.EventProcessor;
import ma.maillage.frontend.axon.QueryHandlers;
import ma.maillage.frontend.deadlines.WhenDealIsHeldThenScheduleItsRelease;
import ma.maillage.frontend.deadlines.WhenPlaceIsOfferedThenScheduleItsLapse;
import ma.maillage.frontend.deadlines.WhenSomethingIsSaidThenAskForItsRenewal;
import ma.maillage.frontend.deadlines.WhenStepOpensThenScheduleItsDeadline;
import ma.maillage.frontend.privacy.Vault;
import ma.maillage.frontend.privacy.WhenPersonErasedThenDestroyTheKey;
import ma.maillage.frontend.schedule.Schedule;
import ma.maillage.matching.Matching;
import ma.maillage.query.QuerySide;
import ma.maillage.query.views.Projector;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is fed from the log and what answers from it, handed to the wiring as two lists. The names
 * of reactions are those of their classes; progress is stored under them, so that renaming such a
 * class makes it react to the whole log again.
 */
@Configuration(proxyBeanMethods = false)
class ReadersOfTheLog {

  @Bean
  List<EventProcessor> eventProcessors(
      QuerySide querySide,
      Matching matching,
      Schedule schedule,
      CommandGateway commands,
      Vault vault,
      MaillageProperties properties) {
    Stream<EventProcessor> views = querySide.projectors().stream().map(ReadersOfTheLog::view);
    Stream<EventProcessor> reactions =
        matching.reactions(commands).stream().map(ReadersOfTheLog::reaction);
    EventProcessor erasures = reaction(new WhenPersonErasedThenDestroyTheKey(vault));
    EventProcessor index =
        new EventProcessor.NodeLocal(
            "index-" + NodeId.in(properties.dataDir()),
            matching.feeder(),
            matching::position,
            () -> clear(matching));
    return Stream.of(views, reactions, deadlines(schedule), Stream.of(erasures, index))
        .flatMap(readers -> readers)
        .toList();
  }

  private static Stream<EventProcessor> deadlines(Schedule schedule) {
    var steps = new WhenStepOpensThenScheduleItsDeadline(schedule);
    var places = new WhenPlaceIsOfferedThenScheduleItsLapse(schedule);
    var deals = new WhenDealIsHeldThenScheduleItsRelease(schedule);
    var said = new WhenSomethingIsSaidThenAskForItsRenewal(schedule);
    return Stream.of(
        new EventProcessor.View(WhenStepOpensThenScheduleItsDeadline.NAME, steps, steps::clear),
        new EventProcessor.View(WhenPlaceIsOfferedThenScheduleItsLapse.NAME, places, places::clear),
        new EventProcessor.View(WhenDealIsHeldThenScheduleItsRelease.NAME, deals, deals::clear),
        new EventProcessor.View(WhenSomethingIsSaidThenAskForItsRenewal.NAME, said, said::clear));
  }

  private static EventProcessor view(Projector projector) {
    return new EventProcessor.View(
        projector.name(), projector, projector::clear, projector.version());
  }

  private static EventProcessor reaction(Object component) {
    return new EventProcessor.Reaction(component.getClass().getSimpleName(), component);
  }

  private static void clear(Matching matching) {
    try {
      matching.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  List<QueryHandlers> queryHandlers(QuerySide querySide, Matching matching) {
    return Stream.concat(querySide.queryHandlers().stream(), matching.queryHandlers().stream())
        .map(handler -> new QueryHandlers(handler.getClass().getSimpleName(), handler))
        .toList();
  }
}
