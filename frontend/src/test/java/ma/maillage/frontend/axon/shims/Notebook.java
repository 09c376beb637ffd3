package ma.maillage.frontend.axon.shims;

import java.util.concurrent.atomic.AtomicReference;
import ma.maillage.frontend.axon.Noted;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.eventsourcing.annotation.reflection.InjectEntityId;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;

/** A decision of the tests: the lines of a notebook are numbered without gaps. */
final class Notebook {

  /** Adds a line. */
  @Command(namespace = "test", name = "Write", version = "1")
  record Write(@TargetEntityId String notebook) {}

  /** Answers how many lines the notebook has after a line was added to another one. */
  @Command(namespace = "test", name = "WriteElsewhere", version = "1")
  record WriteElsewhere(@TargetEntityId String notebook, String other) {}

  @EventSourcedEntity(tagKey = "notebook")
  static final class Lines {

    private int count;

    @EntityCreator
    Lines(@InjectEntityId String notebook) {}

    @EventSourcingHandler
    void on(Noted event) {
      count++;
    }
  }

  static final class Handlers {

    private final Runnable beforeCommit;

    Handlers(Runnable beforeCommit) {
      this.beforeCommit = beforeCommit;
    }

    @CommandHandler
    void handle(Write command, @InjectEntity Lines lines, EventAppender appender) {
      appender.append(new Noted(command.notebook(), String.valueOf(lines.count + 1)));
      beforeCommit.run();
    }

    @CommandHandler
    int handle(WriteElsewhere command, @InjectEntity Lines lines, EventAppender appender) {
      appender.append(new Noted(command.other(), "1"));
      return lines.count;
    }
  }

  private Notebook() {}

  static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configure(configurer, () -> {});
  }

  /** The action runs in each command between its decision and its commit. */
  static EventSourcingConfigurer configure(
      EventSourcingConfigurer configurer, Runnable beforeCommit) {
    return configurer
        .registerEntity(EventSourcedEntityModule.autodetected(String.class, Lines.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("notebook")
                .commandHandlers()
                .annotatedCommandHandlingComponent(axon -> new Handlers(beforeCommit)));
  }

  /** Runs the action the first time only. */
  static Runnable once(Runnable action) {
    var left = new AtomicReference<Runnable>(action);
    return () -> left.getAndSet(() -> {}).run();
  }
}
