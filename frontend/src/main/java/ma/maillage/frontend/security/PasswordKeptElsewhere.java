package ma.maillage.frontend.security;

import ma.maillage.api.AccountName;
import ma.maillage.api.Refusal;

/** The account is one of the OpenID provider, and has no password here. */
record PasswordKeptElsewhere(AccountName username) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "account "
        + username
        + " signs in at the OpenID provider: its password is changed there";
  }
}
