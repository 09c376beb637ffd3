package ma.maillage.frontend.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.RefusedException;
import ma.maillage.frontend.MaillageProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Makes the accounts a new installation needs: an operator and, for the demo, one account of each
 * role. Their passwords are made up, printed once and kept in the {@linkplain FirstRunPasswords
 * file}.
 */
@Component
final class FirstRun implements InitializingBean {

  private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);

  private static final Account OPERATOR =
      new Account(AccountName.of("admin"), "Operator", Set.of(Role.OPERATOR), null, null);

  private final Accounts accounts;
  private final FirstRunPasswords passwords;
  private final boolean demo;

  FirstRun(Accounts accounts, MaillageProperties properties) {
    this.accounts = accounts;
    this.passwords = new FirstRunPasswords(properties.dataDir());
    this.demo = properties.demo();
  }

  @Override
  public void afterPropertiesSet() {
    List<Account> wanted = new ArrayList<>();
    if (accounts.isEmpty()) {
      wanted.add(OPERATOR);
    }
    if (demo) {
      wanted.addAll(DemoAccounts.ALL);
    }
    wanted.removeIf(account -> accounts.find(account.username().value()).isPresent());
    wanted.forEach(this::create);
    if (!wanted.isEmpty()) {
      LOG.info("These passwords are kept in {}", passwords.file());
    }
  }

  /** Another node that starts at the same time may create it first, and keeps its password then. */
  private void create(Account account) {
    String password = GeneratedPassword.next();
    try {
      accounts.create(account, password);
    } catch (RefusedException usernameTaken) {
      LOG.info("Another node has created the account {}", account.username());
      return;
    }
    passwords.add(account.username(), password);
    LOG.info("New account {} ({}), password {}", account.username(), account.roles(), password);
  }
}
