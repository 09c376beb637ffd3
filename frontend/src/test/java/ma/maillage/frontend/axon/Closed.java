package ma.maillage.frontend.axon;

import org.axonframework.messaging.eventhandling.annotation.Event;

/** An event of the tests that the notes do not handle. */
@Event(namespace = "test", name = "Closed", version = "1")
public record Closed(String reason) {}
