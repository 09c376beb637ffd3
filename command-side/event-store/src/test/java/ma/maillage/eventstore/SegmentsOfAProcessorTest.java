package ma.maillage.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.configuration.EventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Axon's own processor on our token store. What it handles twice around a merge is its affair. */
@Timeout(60)
class SegmentsOfAProcessorTest {

  private static final String NAME = "p";

  private final TestDatabase database = TestDatabase.fresh();
  private final MongoEventStorageEngine engine =
      MongoEventStorageEngine.open(database.database(), TestDatabase.CONVERTER);
  private final MongoTokenStore tokens =
      new MongoTokenStore(
          database.database(), new JacksonConverter(), "node", Duration.ofSeconds(10));
  private final Set<Integer> handled = ConcurrentHashMap.newKeySet();
  private AxonConfiguration axon;
  private PooledStreamingEventProcessor processor;
  private int appended;

  @BeforeEach
  void start() {
    var component =
        new SimpleEventHandlingComponent((event, context) -> Optional.of(event.identifier()))
            .subscribe(new QualifiedName("A"), this::handle);
    var module =
        EventProcessorModule.pooledStreaming(NAME)
            .eventHandlingComponents(components -> components.declarative(axon -> component))
            .customized(
                (axon, defaults) ->
                    defaults
                        .tokenStore(tokens)
                        .initialToken(source -> source.firstToken(null))
                        .initialSegmentCount(1)
                        .tokenClaimInterval(50)
                        .batchSize(10));
    axon =
        EventSourcingConfigurer.create()
            .componentRegistry(
                components -> components.disableEnhancer(UpdateCheckerConfigurationEnhancer.class))
            .registerEventStorageEngine(axon -> engine)
            .messaging(
                messaging ->
                    messaging.eventProcessing(
                        events -> events.pooledStreaming(pooled -> pooled.processor(module))))
            .build();
    axon.start();
    processor =
        Objects.requireNonNull(axon.getComponents(PooledStreamingEventProcessor.class).get(NAME));
  }

  @AfterEach
  void stop() {
    axon.shutdown();
    engine.close();
    database.close();
  }

  private MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
    handled.add(Integer.valueOf(new String((byte[]) event.payload(), UTF_8)));
    return MessageStream.empty();
  }

  @Test
  void missesNoEventWhenItsSegmentsAreSplitAndMerged() {
    appendAndAwait();

    assertThat(processor.splitSegment(0).join()).isTrue();
    assertThat(tokens.fetchSegments(NAME, null).join()).hasSize(2);
    appendAndAwait();

    await().until(() -> processor.processingStatus().size() == 2);
    assertThat(processor.mergeSegment(0).join()).isTrue();
    assertThat(tokens.fetchSegments(NAME, null).join()).hasSize(1);
    appendAndAwait();
  }

  private void appendAndAwait() {
    for (int i = 0; i < 50; i++) {
      new EngineUser(engine).append(event("A", "" + appended++)).join();
    }
    await()
        .untilAsserted(
            () ->
                assertThat(handled)
                    .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, appended).boxed().toList()));
  }
}
