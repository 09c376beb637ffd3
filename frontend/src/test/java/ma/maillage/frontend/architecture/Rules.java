package ma.maillage.frontend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.NullMarked;

/** Every rule of the structure, in the order of the modules. */
final class Rules {

  private static final String API = "ma.maillage.api..";
  private static final String APP = "ma.maillage.app..";
  private static final String EVENT_STORE = "ma.maillage.eventstore..";
  private static final String EMBEDDED = "ma.maillage.embeddedmongodb..";
  private static final String QUERY = "ma.maillage.query..";
  private static final String MATCHING = "ma.maillage.matching..";
  private static final String FRONTEND = "ma.maillage.frontend..";
  private static final String SPRING = "org.springframework..";
  private static final String MONGODB = "com.mongodb..";
  private static final String LUCENE = "org.apache.lucene..";

  private static final Set<String> IMPURE =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.Clock.systemUTC",
          "java.util.UUID.randomUUID",
          "java.lang.Math.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime");

  private Rules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "the language knows neither framework nor database nor any other module",
            independent(
                API,
                SPRING,
                MONGODB,
                LUCENE,
                APP,
                EVENT_STORE,
                EMBEDDED,
                QUERY,
                MATCHING,
                FRONTEND),
            "ma.maillage.api.planted"),
        new Rule(
            "decisions depend on the language alone",
            independent(
                APP, SPRING, MONGODB, LUCENE, EVENT_STORE, EMBEDDED, QUERY, MATCHING, FRONTEND),
            "ma.maillage.app.planted"),
        new Rule(
            "the event store knows nothing of the domain",
            independent(EVENT_STORE, API, APP, EMBEDDED, QUERY, MATCHING, FRONTEND, SPRING, LUCENE),
            "ma.maillage.eventstore.planted"),
        new Rule(
            "the embedded server knows nothing of the rest",
            independent(EMBEDDED, API, APP, EVENT_STORE, QUERY, MATCHING, FRONTEND, SPRING, LUCENE),
            "ma.maillage.embeddedmongodb.planted"),
        new Rule(
            "views depend on the language and the driver alone",
            independent(QUERY, APP, EVENT_STORE, EMBEDDED, MATCHING, FRONTEND, SPRING, LUCENE),
            "ma.maillage.query.planted"),
        new Rule(
            "matching depends on the language and Lucene alone",
            independent(MATCHING, APP, EVENT_STORE, EMBEDDED, QUERY, FRONTEND, SPRING, MONGODB),
            "ma.maillage.matching.planted"),
        new Rule(
            "decisions take time and randomness as arguments",
            pure(APP),
            "ma.maillage.app.planted"),
        new Rule(
            "the scorer takes time and randomness as arguments",
            pure("ma.maillage.matching.scoring.."),
            "ma.maillage.matching.scoring.planted"),
        new Rule(
            "the scorer does not read the index",
            noClasses()
                .that()
                .resideInAPackage("ma.maillage.matching.scoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene.index..", "org.apache.lucene.search.."),
            "ma.maillage.matching.scoring.planted"),
        new Rule(
            "packages have no cycles",
            slices().matching("ma.maillage.(**)").should().beFreeOfCycles(),
            "ma.maillage.app.planted"),
        new Rule(
            "every package outlaws null", everyPackageIsNullMarked(), "ma.maillage.app.planted"),
        new Rule(
            "a command goes out under a mandate",
            noClasses()
                .that()
                .resideInAPackage("ma.maillage.frontend.rest..")
                .and()
                .doNotHaveFullyQualifiedName("ma.maillage.frontend.rest.Commands")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(CommandGateway.class),
            "ma.maillage.frontend.rest.planted"),
        new Rule("names say what a type does", tellingNames(), "ma.maillage.app.planted"),
        new Rule(
            "messages are records under an explicit name",
            messagesAreNamedRecords(),
            "ma.maillage.api.planted"));
  }

  private static ArchRule independent(String of, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(of)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static ArchRule pure(String of) {
    return noClasses()
        .that()
        .resideInAPackage(of)
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "reads a clock or draws at random",
                access ->
                    IMPURE.contains(
                        access.getTargetOwner().getName() + "." + access.getTarget().getName())));
  }

  private static ArchRule tellingNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Misc)")
        .because("such a name says nothing of what the type does");
  }

  private static ArchRule everyPackageIsNullMarked() {
    return classes()
        .should(
            new ArchCondition<>("reside in a @NullMarked package") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getPackageName() + " has no @NullMarked package-info"));
                }
              }
            });
  }

  private static ArchRule messagesAreNamedRecords() {
    return classes()
        .that()
        .areAnnotatedWith(Event.class)
        .or()
        .areAnnotatedWith(Command.class)
        .should(
            new ArchCondition<>("be records in the namespace " + Messages.NAMESPACE) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean named =
                    type.isAnnotatedWith(Event.class)
                        ? type.getAnnotationOfType(Event.class)
                            .namespace()
                            .equals(Messages.NAMESPACE)
                        : type.getAnnotationOfType(Command.class)
                            .namespace()
                            .equals(Messages.NAMESPACE);
                if (!type.isRecord() || !named) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getName() + " is no record under an explicit name"));
                }
              }
            });
  }
}
