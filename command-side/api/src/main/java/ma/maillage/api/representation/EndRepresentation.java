package ma.maillage.api.representation;

import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Leaves a city without an ambassador. */
@Command(namespace = Messages.NAMESPACE, name = "EndRepresentation", version = "1")
public record EndRepresentation(CityCode city) {

  public EndRepresentation {
    Checked.required("city", city);
  }
}
