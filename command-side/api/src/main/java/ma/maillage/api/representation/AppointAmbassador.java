package ma.maillage.api.representation;

import ma.maillage.api.AccountName;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Makes an account the ambassador of a cluster in a city. */
@Command(namespace = Messages.NAMESPACE, name = "AppointAmbassador", version = "1")
public record AppointAmbassador(CityCode city, ParticipantId cluster, AccountName ambassador) {

  public AppointAmbassador {
    Checked.required("city", city);
    Checked.required("cluster", cluster);
    Checked.required("ambassador", ambassador);
  }
}
