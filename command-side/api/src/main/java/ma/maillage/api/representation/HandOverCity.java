package ma.maillage.api.representation;

import ma.maillage.api.AccountName;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Gives a city to another ambassador of the same cluster, with all that is open in it. */
@Command(namespace = Messages.NAMESPACE, name = "HandOverCity", version = "1")
public record HandOverCity(CityCode city, AccountName to) {

  public HandOverCity {
    Checked.required("city", city);
    Checked.required("to", to);
  }
}
