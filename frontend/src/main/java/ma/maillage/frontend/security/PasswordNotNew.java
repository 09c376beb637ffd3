package ma.maillage.frontend.security;

import ma.maillage.api.Refusal;

/** The new password is the former one or the name of the account. */
record PasswordNotNew() implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "choose a password that is neither the former one nor the name of the account";
  }
}
