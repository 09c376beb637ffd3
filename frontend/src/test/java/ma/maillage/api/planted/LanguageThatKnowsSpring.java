package ma.maillage.api.planted;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.springframework.stereotype.Component;

/** Breaks: the language knows no framework; messages are records under an explicit name. */
@Component
@Event(name = "Unnamed")
final class LanguageThatKnowsSpring {}
