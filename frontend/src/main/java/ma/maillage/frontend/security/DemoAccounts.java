package ma.maillage.frontend.security;

import java.util.List;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;

/** One account of each role over the invented content of the demo. */
final class DemoAccounts {

  static final List<Account> ALL =
      List.of(
          ambassador("ambassadeur.casablanca", "Ambassade de Casablanca", "Casablanca"),
          ambassador("ambassadeur.fes", "Ambassade de Fès", "Fès"),
          actingFor(
              "sentinelle.cyber",
              "Sentinelle Cyber, start-up",
              Role.MEMBER,
              "demo-startup-sentinelle-cyber"),
          actingFor(
              "amorcage.atlas",
              "Amorçage Atlas, investisseur",
              Role.INVESTOR,
              "demo-investor-amorcage-atlas"),
          new Account(AccountName.of("operateur"), "Opérateur", Set.of(Role.OPERATOR), null, null));

  private DemoAccounts() {}

  private static Account ambassador(String username, String name, String city) {
    return new Account(
        AccountName.of(username), name, Set.of(Role.AMBASSADOR), CityCode.of(city), null);
  }

  private static Account actingFor(String username, String name, Role role, String participant) {
    return new Account(
        AccountName.of(username), name, Set.of(role), null, ParticipantId.of(participant));
  }
}
