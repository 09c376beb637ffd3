package ma.maillage.frontend.security;

import java.util.Optional;
import ma.maillage.api.CityCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Accounts with the rights they have now. One that was for the ambassador of a city is not once
 * somebody else holds it; who signed in a while ago is over once the password changed. Any number
 * of threads may use it.
 */
@Component
public final class CurrentAccounts {

  private final Accounts accounts;

  private final CityHolders cities;

  CurrentAccounts(Accounts accounts, CityHolders cities) {
    this.accounts = accounts;
    this.cities = cities;
  }

  Optional<Actor> find(String username) {
    return accounts.find(username).map(this::withPresentRights);
  }

  /** The actor as its account is now; nothing when its sign-in is over. */
  public Optional<Actor> current(Actor actor) {
    return find(actor.getUsername()).filter(now -> actor.password().isStill(now.password()));
  }

  /**
   * The actor as its account is now.
   *
   * @throws AccessDeniedException when its sign-in is over
   */
  public Actor require(Actor actor) {
    return current(actor)
        .orElseThrow(() -> new AccessDeniedException("the password was changed: sign in again"));
  }

  Actor withPresentRights(Actor actor) {
    Account account = actor.account();
    CityCode city = account.city();
    boolean lost =
        actor.is(Role.AMBASSADOR) && city != null && !cities.mayRepresent(account.username(), city);
    return lost ? new Actor(account.withoutCity(), actor.password()) : actor;
  }
}
