package ma.maillage.frontend.security;

import ma.maillage.api.AccountName;
import ma.maillage.api.directory.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * That an account was found to be allowed something, and for whom it does it. Only the checks of an
 * {@link Actor} give one, and nothing is done without: so that who did what for whom is recorded
 * always, and nothing is done that nobody checked. Immutable.
 */
public final class Mandate {

  private final AccountName account;
  private final @Nullable ParticipantId onBehalfOf;

  Mandate(AccountName account, @Nullable ParticipantId onBehalfOf) {
    this.account = account;
    this.onBehalfOf = onBehalfOf;
  }

  public AccountName account() {
    return account;
  }

  /** Whose doing it is, where that is not the account's own participant; else null. */
  public @Nullable ParticipantId onBehalfOf() {
    return onBehalfOf;
  }
}
