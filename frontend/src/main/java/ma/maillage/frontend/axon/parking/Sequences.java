package ma.maillage.frontend.axon.parking;

import java.util.Map;
import java.util.Optional;
import ma.maillage.frontend.axon.shims.MemoisedTags;
import org.axonframework.conversion.ConversionException;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;

/**
 * Says what an event is about: its main tag, written {@code key=value}, or its type. Depends on the
 * event alone.
 *
 * @param payloadTypes the records that the events of these names are read as
 */
public record Sequences(Map<QualifiedName, Class<?>> payloadTypes, EventConverter converter) {

  String of(EventMessage event) {
    QualifiedName type = event.type().qualifiedName();
    Class<?> payloadType = payloadTypes.get(type);
    if (payloadType == null) {
      return type.name();
    }
    try {
      return Optional.ofNullable(event.payloadAs(payloadType, converter))
          .flatMap(MemoisedTags::mainTagOf)
          .map(tag -> tag.key() + "=" + tag.value())
          .orElseGet(type::name);
    } catch (ConversionException unreadable) {
      return type.name();
    }
  }
}
