package ma.maillage.frontend.schedule;

import static ma.maillage.frontend.axon.SmallPark.SITE;
import static ma.maillage.frontend.schedule.ScheduleConfiguration.LEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.maillage.api.EventPosition;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.WakeConnection;
import ma.maillage.api.places.AcceptPlace;
import ma.maillage.api.places.LeaveSite;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceOfferLapsed;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.frontend.axon.EventProcessor;
import ma.maillage.frontend.axon.SmallPark;
import ma.maillage.frontend.deadlines.WhenPlaceIsOfferedThenScheduleItsLapse;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A park of one place, left by its tenant; two candidates wait for it. */
class PlaceDeadlinesTest {

  private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

  private final Told told = new Told();
  private final TwoNodes nodes =
      new TwoNodes(database -> new EventProcessor[] {deadlines(database), told.processor()});
  private volatile Instant now = START;

  @AfterEach
  void close() {
    nodes.close();
  }

  @Test
  void anOfferNobodyAnswersLapsesInTimeAndThePlaceGoesToTheNext() {
    PlaceOffered offer = offerToTheFirstInTheQueue();

    now = offer.until().minusMillis(1);
    scheduler().keepWhatIsDue();
    assertThat(told.lapsed).isEmpty();

    now = offer.until();
    scheduler().keepWhatIsDue();
    await().until(() -> told.offered.size() == 2);
    assertThat(told.lapsed)
        .extracting(PlaceOfferLapsed::application)
        .containsExactly(offer.application());
    assertThat(told.offered.getLast().application()).isEqualTo(application(2));
    assertThat(told.offered.getLast().until()).isAfter(now);
  }

  @Test
  void anOfferThatWasAnsweredLapsesNoMore() {
    PlaceOffered offer = offerToTheFirstInTheQueue();

    nodes.one().commands().sendAndWait(new AcceptPlace(offer.application(), SITE, now));

    await().until(() -> appointments() == 0);
    assertThat(told.lapsed).isEmpty();
  }

  @Test
  void aRebuiltScheduleKeepsTheAppointmentsOfOthers() {
    PlaceOffered offer = offerToTheFirstInTheQueue();
    Schedule schedule = schedule(nodes.database());
    WakeConnection other =
        new WakeConnection(ConnectionId.of("other"), offer.until(), offer.until());
    schedule.set(
        "connection/other", new EventPosition(1), List.of(new Appointment(offer.until(), other)));
    stored().deleteOne(new Document("_id", "place/" + offer.application()));

    nodes.one().processors().rebuild(WhenPlaceIsOfferedThenScheduleItsLapse.NAME);

    await().until(() -> appointments() == 2);
  }

  private PlaceOffered offerToTheFirstInTheQueue() {
    SmallPark.open(nodes.one().commands(), 1, 3);
    for (int i = 0; i < 3; i++) {
      nodes.one().commands().sendAndWait(SmallPark.apply(i, START));
    }
    nodes.one().commands().sendAndWait(new LeaveSite(application(0), SITE, START));
    await().until(() -> appointments() == 1 && told.offered.size() == 1);
    return told.offered.getFirst();
  }

  private static PlaceApplicationId application(int i) {
    return PlaceApplicationId.of("application-" + i);
  }

  private Scheduler scheduler() {
    return new Scheduler(schedule(nodes.database()), nodes.other().commands(), () -> now, LEASE);
  }

  private static Schedule schedule(MongoDatabase database) {
    return new Schedule(database, ScheduleConfiguration.commands());
  }

  private static EventProcessor deadlines(MongoDatabase database) {
    var places = new WhenPlaceIsOfferedThenScheduleItsLapse(schedule(database));
    return new EventProcessor.View(
        WhenPlaceIsOfferedThenScheduleItsLapse.NAME, places, places::clear);
  }

  private MongoCollection<Document> stored() {
    return nodes.database().getCollection("schedule");
  }

  private long appointments() {
    return stored().countDocuments();
  }

  /** What candidates are told of their offers. */
  public static final class Told {

    private final List<PlaceOffered> offered = new CopyOnWriteArrayList<>();
    private final List<PlaceOfferLapsed> lapsed = new CopyOnWriteArrayList<>();

    EventProcessor processor() {
      return new EventProcessor.View("told", this, this::clear);
    }

    private void clear() {
      offered.clear();
      lapsed.clear();
    }

    @EventHandler
    public void on(PlaceOffered event) {
      offered.add(event);
    }

    @EventHandler
    public void on(PlaceOfferLapsed event) {
      lapsed.add(event);
    }
  }
}
