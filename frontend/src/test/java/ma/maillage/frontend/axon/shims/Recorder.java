package ma.maillage.frontend.axon.shims;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import ma.maillage.frontend.axon.Noted;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;

/** Records notes, after failing once on those with the text {@code !}. Thread-safe. */
final class Recorder {

  private final List<String> handled = new CopyOnWriteArrayList<>();
  private final List<String> failed = new CopyOnWriteArrayList<>();

  /** A component that sequences events by what the function says. */
  EventHandlingComponent component(Function<Noted, String> sequence) {
    return new SimpleEventHandlingComponent(
            (event, context) -> Optional.ofNullable((Noted) event.payload()).map(sequence))
        .subscribe(new QualifiedName("test", "Noted"), this::handle);
  }

  private MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
    String note = String.valueOf(event.payload());
    if (note.endsWith("!") && !failed.contains(note)) {
      failed.add(note);
      return MessageStream.failed(new IllegalStateException("cannot handle " + note));
    }
    handled.add(note);
    return MessageStream.empty();
  }

  List<String> handled() {
    return List.copyOf(handled);
  }
}
