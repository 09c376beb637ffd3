package ma.maillage.api.representation;

import ma.maillage.api.CityCode;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** Another cluster represents the city. */
public record NotTheCluster(CityCode city, ParticipantId cluster) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "city " + city + " is represented by cluster " + cluster;
  }
}
