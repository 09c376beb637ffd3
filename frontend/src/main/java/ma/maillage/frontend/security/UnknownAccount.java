package ma.maillage.frontend.security;

import ma.maillage.api.AccountName;
import ma.maillage.api.Refusal;

/** Nobody signs in under the name. */
record UnknownAccount(AccountName username) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "there is no account " + username;
  }
}
