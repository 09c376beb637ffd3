package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.messaging.queryhandling.NoHandlerForQueryException;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;
import org.axonframework.messaging.queryhandling.configuration.QueryHandlingModule;
import org.axonframework.messaging.queryhandling.gateway.QueryGateway;
import org.junit.jupiter.api.Test;

class QueryNamesTest {

  @Query(namespace = "test", name = "Ask", version = "1")
  record Ask() {}

  static final class Unnamed {

    @QueryHandler
    public String answer(Ask query) {
      return "yes";
    }
  }

  static final class Named {

    @QueryHandler(queryName = "test.Ask")
    public String answer(Ask query) {
      return "yes";
    }
  }

  @Test
  void rawAxonFindsNoHandlerForAQueryWithANameOfItsOwn() {
    try (var axon =
        new RawAxon(
            configurer ->
                configurer.registerQueryHandlingModule(
                    QueryHandlingModule.named("unnamed")
                        .queryHandlers()
                        .annotatedQueryHandlingComponent(config -> new Unnamed())))) {
      QueryGateway queries = axon.configuration.getComponent(QueryGateway.class);

      assertThatThrownBy(() -> queries.query(new Ask(), String.class).join())
          .hasCauseInstanceOf(NoHandlerForQueryException.class);
    }
  }

  @Test
  void refusesAHandlerThatDoesNotStateTheNameOfItsQuery() {
    assertThatThrownBy(() -> QueryNames.check(new Unnamed()))
        .isInstanceOf(QueryNotNamedException.class)
        .hasMessageContaining("test.Ask");
    assertThatCode(() -> QueryNames.check(new Named())).doesNotThrowAnyException();
  }
}
