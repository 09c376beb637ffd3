package ma.maillage.frontend.axon;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.places.ApplyForPlace;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.OpenSite;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.SetEligibilityRules;
import ma.maillage.api.places.SiteFact;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.Source;
import ma.maillage.api.places.StateSiteFact;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;

/** A technopark with few places and many candidates. */
public final class SmallPark {

  public static final SiteId SITE = SiteId.of("technopark");

  private static final ParticipantId OPERATOR = ParticipantId.of("operator");
  private static final Source SOURCE = new Source("Test", FactDate.of("2026"));
  private static final Instant OPENED = Instant.parse("2026-03-02T12:00:00Z");

  private SmallPark() {}

  public static void open(CommandGateway commands, int places, int candidates) {
    commands.sendAndWait(register(OPERATOR, ParticipantKind.COMPANY));
    commands.sendAndWait(
        new OpenSite(
            SITE, "Technopark", CityCode.of("Fès"), OPERATOR, FactDate.of("2026"), SOURCE));
    commands.sendAndWait(
        new SetEligibilityRules(
            SITE, new EligibilityRules(FactDate.of("2026"), List.of("ict"), List.of(), SOURCE)));
    commands.sendAndWait(state(Measure.CAPACITY, places));
    commands.sendAndWait(state(Measure.HELD_BY_OTHERS, 0));
    for (int i = 0; i < candidates; i++) {
      commands.sendAndWait(register(candidate(i), ParticipantKind.STARTUP));
    }
  }

  private static ParticipantId candidate(int i) {
    return ParticipantId.of("candidate-" + i);
  }

  public static ApplyForPlace apply(int i, Instant at) {
    return new ApplyForPlace(
        PlaceApplicationId.of("application-" + i), SITE, candidate(i), null, at);
  }

  private static StateSiteFact state(Measure measure, int value) {
    return new StateSiteFact(
        SITE, new SiteFact(measure, value, null, FactDate.of("2026"), SOURCE), OPENED);
  }

  private static RegisterParticipant register(ParticipantId id, ParticipantKind kind) {
    return new RegisterParticipant(
        id,
        kind,
        new Profile(id.value(), null, List.of("ict"), null, null, null, null, null, true),
        List.of());
  }
}
