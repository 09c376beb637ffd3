package ma.maillage.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.query.views.Projector;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class HandlersTest {

  private QuerySide querySide;

  @BeforeEach
  void assemble(MongoDatabase database) {
    querySide = QuerySide.on(database);
  }

  @AfterEach
  void close() {
    querySide.close();
  }

  @Test
  void queriesAreHandledUnderTheirOwnNames() {
    List<Method> handlers =
        querySide.queryHandlers().stream()
            .flatMap(handler -> methods(handler, QueryHandler.class))
            .toList();

    assertThat(handlers).hasSizeGreaterThan(10);
    assertThat(handlers)
        .allSatisfy(
            handler -> {
              Query query = handler.getParameterTypes()[0].getAnnotation(Query.class);
              assertThat(handler.getAnnotation(QueryHandler.class).queryName())
                  .isEqualTo(query.namespace() + "." + query.name());
              assertThat(Modifier.isPublic(handler.getModifiers())).isTrue();
            });
  }

  @Test
  void aProjectorHandlesAnEventOnce() {
    assertThat(querySide.projectors())
        .allSatisfy(
            projector ->
                assertThat(methods(projector, EventHandler.class))
                    .isNotEmpty()
                    .extracting(handler -> handler.getParameterTypes()[0])
                    .doesNotHaveDuplicates()
                    .allMatch(event -> event.isAnnotationPresent(Event.class)));
  }

  @Test
  void projectorsHaveNamesOfTheirOwnWhichStay() {
    assertThat(querySide.projectors())
        .extracting(Projector::name)
        .containsExactlyInAnyOrder(
            "participants",
            "postings",
            "connections",
            "deals",
            "subscriptions",
            "ambassadors",
            "places",
            "disclosures",
            "indicators-1",
            "gatherings",
            "surveys",
            "contacts",
            "memberships",
            "duplicates",
            "renewals",
            "drafts",
            "seats",
            "city-requests",
            "initiatives",
            "feeds");
  }

  @Test
  void theStoryOfTheTestsTellsEveryEventHandled() {
    Set<Class<?>> handled =
        querySide.projectors().stream()
            .flatMap(projector -> methods(projector, EventHandler.class))
            .map(handler -> handler.getParameterTypes()[0])
            .collect(Collectors.toSet());

    Set<Class<?>> told =
        Story.log().entries().stream()
            .map(entry -> entry.event().getClass())
            .collect(Collectors.toSet());

    assertThat(told).containsAll(handled);
  }

  private static Stream<Method> methods(Object handler, Class<? extends Annotation> annotation) {
    return Arrays.stream(handler.getClass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(annotation));
  }
}
