package ma.maillage.frontend.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.eventstore.MongoTokenStore;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** One application for all tests; each uses notebooks of its own. */
class OperatorEndpointsTest {

  private static ConfigurableApplicationContext application;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    application =
        SpringApplication.run(
            Application.class,
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--maillage.processors.pause=1ms",
            "--maillage.processors.claim-interval=100ms",
            "--management.endpoint.health.show-details=always",
            "--management.endpoints.web.exposure.include=processors,eventlog,health");
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    application.close();
  }

  private static void note(String notebook, String text) {
    RunningAxon.append(application.getBean(AxonConfiguration.class), new Noted(notebook, text));
  }

  private static Notes notes() {
    return application.getBean(Notes.class);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + path));
  }

  @Test
  void showsEveryProcessor() throws Exception {
    HttpResponse<String> answer = get("processors");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"name\":\"notes\"", "\"lag\":", "\"head\":");
  }

  @Test
  void showsParkedEventsAndRetriesThem() throws Exception {
    notes().failOn("bad");
    note("retried", "bad");
    await().until(() -> get("processors/notes").body().contains("notebook=retried"));
    assertThat(get("processors/notes").body())
        .contains("\"sequence\":\"notebook=retried\"", "cannot keep bad");
    assertThat(get("health").body()).contains("\"status\":\"UP\"", "\"parked\":{\"notes\":");

    notes().heal();
    HttpResponse<String> answer =
        post("processors/notes/retry", "{\"sequence\": \"notebook=retried\"}");

    assertThat(answer.body()).isEqualTo("{\"failedAgain\":null}");
    assertThat(notes().kept()).anyMatch(note -> note.startsWith("retried:bad@"));
  }

  @Test
  void discardsAParkedEventOnlyWithAReason() throws Exception {
    notes().failOn("worse");
    note("discarded", "worse");
    Processors processors = application.getBean(Processors.class);
    await()
        .until(
            () ->
                processors.parked("notes").stream()
                    .anyMatch(event -> event.sequence().equals("notebook=discarded")));
    long position = processors.parked("notes").getLast().position();

    assertThat(post("processors/notes/discard", "{\"position\": %d}".formatted(position)))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400));
    assertThat(
            post(
                "processors/notes/discard",
                "{\"position\": %d, \"reason\": \"a slip\"}".formatted(position)))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    assertThat(processors.parked("notes")).noneMatch(event -> event.position() == position);
  }

  @Test
  void rebuildsAView() throws Exception {
    note("rebuilt", "1");
    await().until(() -> notes().kept().stream().anyMatch(note -> note.startsWith("rebuilt")));
    int calls = notes().calls();

    assertThat(post("processors/notes/rebuild", "{}").statusCode()).isEqualTo(200);

    await().until(() -> notes().calls() > calls);
    await().until(() -> notes().kept().stream().anyMatch(note -> note.startsWith("rebuilt")));
  }

  @Test
  void saysWhatIsWrongWithARequest() throws Exception {
    assertThat(get("processors/nobody").statusCode()).isEqualTo(404);
    assertThat(get("processors/nobody").body()).contains("No processor is called nobody");
    assertThat(post("processors/notes/explode", "{}").statusCode()).isEqualTo(400);
    assertThat(post("processors/reaction/rebuild", "{}").statusCode()).isEqualTo(409);
  }

  @Test
  void showsTheLogAndVerifiesItsChain() throws Exception {
    note("verified", "1");

    assertThat(get("eventlog").body()).containsPattern("\"logId\":\"[^\"]+\",\"head\":\\d+");
    assertThat(post("eventlog/verify", "{}").body()).contains("\"intact\":true");
  }

  @EnableAutoConfiguration
  @Import({AxonWiring.class, AxonOperations.class})
  static class Application {

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
      return http.csrf(csrf -> csrf.disable())
          .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
          .build();
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
    MongoEventStorageEngine engine(MongoDatabase database, EventConverter converter) {
      return MongoEventStorageEngine.open(database, converter);
    }

    @Bean
    TokenStore tokens(MongoDatabase database, EventConverter converter) {
      return new MongoTokenStore(database, converter, "node");
    }

    @Bean
    Notes notes() {
      return new Notes();
    }

    @Bean
    EventProcessor view(Notes notes) {
      return RunningAxon.view(notes);
    }

    @Bean
    EventProcessor reaction() {
      return new EventProcessor.Reaction("reaction", new Notes());
    }

    @Bean
    QueryHandlers queries() {
      return new QueryHandlers("names", new Names());
    }
  }
}
