package ma.maillage.frontend.schedule;

import static ma.maillage.frontend.schedule.Introduced.START;
import static ma.maillage.frontend.schedule.Introduced.STARTUP;
import static ma.maillage.frontend.schedule.Introduced.lab;
import static ma.maillage.frontend.schedule.Introduced.relayed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.maillage.api.RefusedException;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.ConsentToConnection;
import ma.maillage.api.introductions.DeclineConnection;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.frontend.axon.EventProcessor;
import ma.maillage.frontend.axon.RunningAxon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Both sides answer at the same instant, each through a node of its own, on the real log. */
class TwoAnswersAtOnceTest {

  private static final int ROUNDS = 40;

  private final Recorded recorded = new Recorded();
  private final TwoNodes nodes =
      new TwoNodes(database -> new EventProcessor[] {recorded.processor()});

  @AfterEach
  void close() {
    nodes.close();
  }

  @Test
  void aConsentAndADeclineEndInOneStateThatBothAreTold()
      throws InterruptedException, ExecutionException {
    int revealed = 0;
    List<ConnectionProposed> proposed = Introduced.proposed(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      ConnectionProposed connection = proposed.get(round);
      nodes
          .one()
          .append(
              connection,
              relayed(connection),
              new ConnectionConsented(connection.connection(), lab(round)));
      List<ConnectionStatus> refusals =
          atOnce(
              new ConsentToConnection(connection.connection(), STARTUP, START),
              new DeclineConnection(
                  connection.connection(), lab(round), DeclineReason.BAD_TIMING, null));
      assertThat(refusals).as("one is accepted, one is refused").hasSize(1);
      revealed += refusals.contains(ConnectionStatus.REVEALED) ? 1 : 0;
    }
    int wereRevealed = revealed;
    await()
        .until(
            () ->
                recorded.of(IdentitiesRevealed.class).size() == wereRevealed
                    && recorded.of(ConnectionDeclined.class).size() == ROUNDS - wereRevealed);
  }

  @Test
  void twoConsentsRevealOnce() throws InterruptedException, ExecutionException {
    List<ConnectionProposed> proposed = Introduced.proposed(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      ConnectionProposed connection = proposed.get(round);
      nodes.one().append(connection, relayed(connection));
      List<ConnectionStatus> refusals =
          atOnce(
              new ConsentToConnection(connection.connection(), STARTUP, START),
              new ConsentToConnection(connection.connection(), lab(round), START));
      assertThat(refusals).isEmpty();
    }
    await().until(() -> recorded.of(ConnectionConsented.class).size() == 2 * ROUNDS);
    await().until(() -> recorded.of(IdentitiesRevealed.class).size() == ROUNDS);
    assertThat(recorded.of(IdentitiesRevealed.class))
        .extracting(IdentitiesRevealed::connection)
        .doesNotHaveDuplicates();
  }

  /** Sends one command by each node and returns what status those were told that were refused. */
  private List<ConnectionStatus> atOnce(Object first, Object second)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(2);
    List<ConnectionStatus> refusals = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running =
          List.of(
              threads.submit(() -> send(nodes.one(), first, start)),
              threads.submit(() -> send(nodes.other(), second, start)));
      for (Future<?> answer : running) {
        try {
          answer.get();
        } catch (ExecutionException failed) {
          refusals.add(statusTold(failed));
        }
      }
    }
    return refusals;
  }

  private static Object send(RunningAxon node, Object command, CyclicBarrier start)
      throws InterruptedException, BrokenBarrierException {
    start.await();
    node.commands().sendAndWait(command);
    return command;
  }

  private static ConnectionStatus statusTold(ExecutionException failed) throws ExecutionException {
    if (failed.getCause() instanceof RefusedException refused
        && refused.refusal() instanceof ConnectionNotOpen notOpen) {
      return notOpen.status();
    }
    throw failed;
  }
}
