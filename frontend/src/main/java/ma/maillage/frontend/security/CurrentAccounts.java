package ma.maillage.frontend.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether who signed in a while ago still may do what it might then: its account is there, and its
 * password the same. Any number of threads may use it.
 */
@Component
public final class CurrentAccounts {

  private final Accounts accounts;

  CurrentAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The actor as its account is now; nothing when its sign-in is over. */
  public Optional<Actor> current(Actor actor) {
    return accounts
        .find(actor.getUsername())
        .filter(now -> actor.password().isStill(now.password()));
  }
}
