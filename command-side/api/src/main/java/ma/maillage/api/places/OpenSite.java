package ma.maillage.api.places;

import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Opens a site of a registered operator under a new id. */
@Command(namespace = Messages.NAMESPACE, name = "OpenSite", version = "1")
public record OpenSite(
    SiteId site,
    String name,
    CityCode city,
    ParticipantId operator,
    FactDate openedIn,
    Source source) {

  private static final int LONGEST_NAME = 400;

  public OpenSite(
      @Nullable SiteId site,
      @Nullable String name,
      @Nullable CityCode city,
      @Nullable ParticipantId operator,
      @Nullable FactDate openedIn,
      @Nullable Source source) {
    this.site = Checked.required("site", site);
    this.name = Checked.text("name", name, LONGEST_NAME);
    this.city = Checked.required("city", city);
    this.operator = Checked.required("operator", operator);
    this.openedIn = Checked.required("openedIn", openedIn);
    this.source = Checked.required("source", source);
  }
}
