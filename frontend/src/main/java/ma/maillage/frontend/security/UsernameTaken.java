package ma.maillage.frontend.security;

import ma.maillage.api.AccountName;
import ma.maillage.api.Refusal;

/** Another account has the name. */
record UsernameTaken(AccountName username) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "there is an account " + username + " already; choose another name";
  }
}
