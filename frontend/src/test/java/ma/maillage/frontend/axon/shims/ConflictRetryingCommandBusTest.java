package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import ma.maillage.frontend.axon.MemoryLog;
import ma.maillage.frontend.axon.Noted;
import ma.maillage.frontend.axon.RunningAxon;
import ma.maillage.frontend.axon.TestDatabase;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.commandhandling.retry.RetryingCommandBus;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.retry.AsyncRetryScheduler;
import org.axonframework.messaging.core.retry.RetryPolicy;
import org.junit.jupiter.api.Test;

class ConflictRetryingCommandBusTest {

  private static final Noted FROM_SOMEBODY_ELSE = new Noted("a", "1");

  @Test
  void rawAxonHandsAConflictToTheSender() {
    var interference = new AtomicReference<Runnable>(() -> {});
    try (var axon =
        new RawAxon(
            configurer ->
                Notebook.configure(configurer, Notebook.once(() -> interference.get().run())))) {
      interference.set(() -> RunningAxon.append(axon.configuration, FROM_SOMEBODY_ELSE));
      CommandGateway commands = axon.configuration.getComponent(CommandGateway.class);

      assertThatThrownBy(() -> commands.sendAndWait(new Notebook.Write("a")))
          .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }
  }

  @Test
  void rawAxonCannotRetryACommandWithoutResult() {
    var interference = new AtomicReference<Runnable>(() -> {});
    RetryPolicy always = new AlwaysRetry();
    try (var executor = Executors.newScheduledThreadPool(1);
        var axon =
            new RawAxon(
                configurer ->
                    Notebook.configure(configurer, Notebook.once(() -> interference.get().run()))
                        .componentRegistry(
                            components ->
                                components.registerDecorator(
                                    CommandBus.class,
                                    0,
                                    (config, name, bus) ->
                                        new RetryingCommandBus(
                                            bus, new AsyncRetryScheduler(always, executor)))))) {
      interference.set(() -> RunningAxon.append(axon.configuration, FROM_SOMEBODY_ELSE));
      CommandGateway commands = axon.configuration.getComponent(CommandGateway.class);

      assertThatThrownBy(() -> commands.sendAndWait(new Notebook.Write("a")))
          .isInstanceOf(NullPointerException.class);
      assertThat(axon.log.payloads()).containsExactly(FROM_SOMEBODY_ELSE, new Noted("a", "2"));
    }
  }

  private record AlwaysRetry() implements RetryPolicy {

    @Override
    public Outcome defineFor(
        Message message, Throwable failure, List<Class<? extends Throwable>[]> previous) {
      return Outcome.rescheduleIn(1, TimeUnit.MILLISECONDS);
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
      descriptor.describeProperty("always", true);
    }
  }

  @Test
  void decidesAgainAfterAConflict() {
    var interference = new AtomicReference<Runnable>(() -> {});
    var log = new MemoryLog();
    try (var database = new TestDatabase();
        var axon =
            new RunningAxon(
                log,
                database.database(),
                configurer ->
                    Notebook.configure(
                        configurer, Notebook.once(() -> interference.get().run())))) {
      interference.set(() -> axon.append(FROM_SOMEBODY_ELSE));

      axon.commands().sendAndWait(new Notebook.Write("a"));

      assertThat(log.payloads()).containsExactly(FROM_SOMEBODY_ELSE, new Noted("a", "2"));
    }
  }

  @Test
  void keepsEveryLineUnderContention() {
    int lines = 100;
    var log = new MemoryLog();
    try (var database = new TestDatabase();
        var axon = new RunningAxon(log, database.database(), Notebook::configure);
        var senders = Executors.newFixedThreadPool(8)) {
      List<CompletableFuture<?>> sent =
          IntStream.range(0, lines)
              .<CompletableFuture<?>>mapToObj(
                  i ->
                      CompletableFuture.runAsync(
                          () -> axon.commands().sendAndWait(new Notebook.Write("a")), senders))
              .toList();
      sent.forEach(CompletableFuture::join);

      assertThat(log.payloads())
          .isEqualTo(
              IntStream.rangeClosed(1, lines)
                  .<Object>mapToObj(line -> new Noted("a", "" + line))
                  .toList());
    }
  }
}
