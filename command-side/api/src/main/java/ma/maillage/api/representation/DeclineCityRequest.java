package ma.maillage.api.representation;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Declines a request of a city that the cluster cannot address. */
@Command(namespace = Messages.NAMESPACE, name = "DeclineCityRequest", version = "1")
public record DeclineCityRequest(
    CityRequestId request, NotAddressable reason, @Nullable String comment) {

  private static final int LONGEST_COMMENT = 2000;

  public DeclineCityRequest {
    Checked.required("request", request);
    Checked.required("reason", reason);
    comment = Checked.optionalText("comment", comment, LONGEST_COMMENT);
  }
}
