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
          ambassador("ambassador.casablanca", "Ambassadrice · Casablanca", "Casablanca"),
          ambassador("ambassador.fes", "Ambassadeur · Fès", "Fès"),
          actingFor("startup", "Start-up", Role.MEMBER, "demo-startup"),
          actingFor("investor", "Investisseur", Role.INVESTOR, "demo-investor"),
          new Account(AccountName.of("operator"), "Opérateur", Set.of(Role.OPERATOR), null, null));

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
