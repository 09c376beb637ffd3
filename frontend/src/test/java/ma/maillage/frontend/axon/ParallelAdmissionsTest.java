package ma.maillage.frontend.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import ma.maillage.api.places.LeaveSite;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.app.CommandSide;
import ma.maillage.eventstore.MongoEventStorageEngine;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.junit.jupiter.api.Test;

/** Many candidates come at once: the product's decisions over the product's log and database. */
class ParallelAdmissionsTest {

  private static final int CANDIDATES = 100;
  private static final int PLACES = 10;
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void tenPlacesAdmitTenOfAHundredAndQueueTheOthersInTheOrderOfTheLog() {
    Admissions seen = new Admissions();
    try (TestDatabase database = new TestDatabase();
        var engine =
            MongoEventStorageEngine.open(
                database.database(), new DelegatingEventConverter(StoredJson.converter()));
        var axon =
            new RunningAxon(
                engine,
                database.database(),
                CommandSide::configure,
                new EventProcessor.View("admissions", seen, seen::clear))) {
      CommandGateway commands = axon.commands();
      SmallPark.open(commands, PLACES, CANDIDATES);

      atOnce(CANDIDATES, i -> commands.sendAndWait(SmallPark.apply(i, NOW)));

      await().atMost(Duration.ofSeconds(30)).until(() -> seen.settled() == CANDIDATES);
      assertThat(seen.submitted).hasSize(CANDIDATES).doesNotHaveDuplicates();
      assertThat(seen.admitted).isEqualTo(seen.submitted.subList(0, PLACES));
      assertThat(seen.queued).isEqualTo(seen.submitted.subList(PLACES, CANDIDATES));
      assertThat(seen.positions)
          .isEqualTo(IntStream.rangeClosed(1, CANDIDATES - PLACES).boxed().toList());

      List<PlaceApplicationId> tenants = List.copyOf(seen.admitted);
      atOnce(PLACES, i -> commands.sendAndWait(new LeaveSite(tenants.get(i), SmallPark.SITE, NOW)));

      await().atMost(Duration.ofSeconds(30)).until(() -> seen.offered.size() == PLACES);
      assertThat(seen.offered).isEqualTo(seen.queued.subList(0, PLACES));
    }
  }

  private interface Numbered {
    void run(int number);
  }

  private static void atOnce(int many, Numbered task) {
    CountDownLatch ready = new CountDownLatch(many);
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> sent =
          IntStream.range(0, many)
              .mapToObj(
                  i ->
                      CompletableFuture.runAsync(
                          () -> {
                            ready.countDown();
                            awaitAll(ready);
                            task.run(i);
                          },
                          senders))
              .toList();
      sent.forEach(CompletableFuture::join);
    }
  }

  private static void awaitAll(CountDownLatch ready) {
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
