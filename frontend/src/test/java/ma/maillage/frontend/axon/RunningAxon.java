package ma.maillage.frontend.axon;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.eventstore.MongoTokenStore;
import ma.maillage.frontend.axon.parking.ParkingLot;
import ma.maillage.frontend.axon.parking.ParkingPolicy;
import ma.maillage.frontend.axon.shims.MemoisedMessageTypes;
import org.axonframework.common.FutureUtils;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.EventSink;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;

/** Axon as the product assembles it, with processors of a test, started. */
public final class RunningAxon implements AutoCloseable {

  private static final ProcessorSettings SETTINGS =
      new ProcessorSettings(Duration.ofMillis(100), new ParkingPolicy(3, Duration.ofMillis(1), 10));

  private final ExecutorService retries = Executors.newVirtualThreadPerTaskExecutor();
  private final AxonConfiguration axon;
  private final Processors processors;
  private final ParkingLot lot;

  public RunningAxon(
      EventStorageEngine engine, MongoDatabase database, EventProcessor... processors) {
    this(engine, database, UnaryOperator.identity(), processors);
  }

  public RunningAxon(
      EventStorageEngine engine,
      MongoDatabase database,
      UnaryOperator<EventSourcingConfigurer> commandSide,
      EventProcessor... processors) {
    var converter = StoredJson.converter();
    lot = new ParkingLot(database);
    var tokens = new MongoTokenStore(database, converter, "node");
    List<ProcessorModule> modules =
        Arrays.stream(processors)
            .map(processor -> new ProcessorModule(processor, tokens, lot, SETTINGS))
            .toList();
    axon = new AxonAssembly(commandSide, engine, converter, retries, modules, List.of()).build();
    this.processors =
        new Processors(
            modules.stream().map(module -> new RunningProcessor(module, lot, axon)).toList());
    axon.start();
  }

  public static EventProcessor.View view(Notes notes) {
    return new EventProcessor.View("notes", notes, notes::clear);
  }

  /** The log of the product in this database, as one node has it. */
  public static MongoEventStorageEngine log(MongoDatabase database) {
    return MongoEventStorageEngine.open(
        database, new DelegatingEventConverter(StoredJson.converter()));
  }

  /** Appends the events as one commit. */
  public void append(Object... events) {
    append(axon, events);
  }

  public static void append(AxonConfiguration axon, Object... events) {
    var names = new MemoisedMessageTypes();
    List<EventMessage> messages =
        Arrays.stream(events)
            .<EventMessage>map(
                event -> new GenericEventMessage(names.resolveOrThrow(event.getClass()), event))
            .toList();
    FutureUtils.joinAndUnwrap(
        axon.getComponent(UnitOfWorkFactory.class)
            .create()
            .executeWithResult(
                context -> axon.getComponent(EventSink.class).publish(context, messages)));
  }

  public CommandGateway commands() {
    return axon.getComponent(CommandGateway.class);
  }

  public Processors processors() {
    return processors;
  }

  public ParkingLot lot() {
    return lot;
  }

  @Override
  public void close() {
    axon.shutdown();
    retries.shutdownNow();
  }
}
