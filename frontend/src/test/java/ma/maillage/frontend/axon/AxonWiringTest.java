package ma.maillage.frontend.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.RegisterParticipant;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.queryhandling.gateway.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;

class AxonWiringTest {

  private static final RegisterParticipant REGISTER =
      new RegisterParticipant(
          ParticipantId.of("atlas"),
          ParticipantKind.STARTUP,
          new Profile("Atlas", null, null, null, null, null, null, null, true),
          List.of());

  private final AnnotationConfigApplicationContext spring = context();

  @AfterEach
  void close() {
    spring.close();
  }

  @Test
  void takesACommandThroughTheLogToAViewThatAQueryReads() {
    spring.getBean(CommandGateway.class).sendAndWait(REGISTER);

    QueryGateway queries = spring.getBean(QueryGateway.class);
    await()
        .untilAsserted(
            () ->
                assertThat(queries.query(new Names.FindNames(), String.class).join())
                    .isEqualTo("atlas@1"));
  }

  @Test
  void handsARefusalToTheSender() {
    CommandGateway commands = spring.getBean(CommandGateway.class);
    commands.sendAndWait(REGISTER);

    assertThatThrownBy(() -> commands.sendAndWait(REGISTER)).isInstanceOf(RefusedException.class);
  }

  private static AnnotationConfigApplicationContext context() {
    var context = new AnnotationConfigApplicationContext();
    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    context.register(AxonWiring.class, Parts.class);
    context.refresh();
    return context;
  }

  static class Parts {

    @Bean
    EventStorageEngine engine() {
      return new MemoryLog();
    }

    @Bean
    TestDatabase testDatabase() {
      return new TestDatabase();
    }

    @Bean
    MongoDatabase database(TestDatabase testDatabase) {
      return testDatabase.database();
    }

    @Bean
    TokenStore tokens() {
      return new InMemoryTokenStore();
    }

    @Bean
    Names names() {
      return new Names();
    }

    @Bean
    EventProcessor view(Names names) {
      return new EventProcessor.View("names", names, names.names::clear);
    }

    @Bean
    QueryHandlers queries(Names names) {
      return new QueryHandlers("names", names);
    }
  }
}
