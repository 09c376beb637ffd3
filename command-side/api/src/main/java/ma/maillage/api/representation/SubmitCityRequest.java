package ma.maillage.api.representation;

import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.Posting;
import org.axonframework.messaging.commandhandling.annotation.Command;

/**
 * Brings a request of a city before its ambassador, who finds out whether the cluster can address
 * it.
 */
@Command(namespace = Messages.NAMESPACE, name = "SubmitCityRequest", version = "1")
public record SubmitCityRequest(
    CityRequestId request, CityCode city, ParticipantId requester, Posting posting) {

  public SubmitCityRequest {
    Checked.required("request", request);
    Checked.required("city", city);
    Checked.required("requester", requester);
    Checked.required("posting", posting);
  }
}
