package ma.maillage.frontend.axon.shims;

import java.util.Optional;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.sequencing.SequencingPolicy;

/**
 * All events of a processor in one sequence, the order of the log. The identifier is a string, so
 * that every process assigns it to the same segment; it does not depend on the event, so that it is
 * the same when an event is scheduled and when it is handled.
 */
record OneSequence(String name) implements SequencingPolicy {

  @Override
  public Optional<Object> getSequenceIdentifierFor(EventMessage event, ProcessingContext context) {
    return Optional.of(name);
  }
}
