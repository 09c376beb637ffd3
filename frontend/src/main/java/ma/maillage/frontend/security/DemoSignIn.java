package ma.maillage.frontend.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import ma.maillage.frontend.MaillageProperties;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Sign-in without password, for the accounts of the demo, in the demo, from this machine. The name
 * of the host is checked too: a page of another site cannot reach it by a name that resolves here.
 */
@Component
final class DemoSignIn {

  private static final Set<String> NAMES_OF_THIS_MACHINE =
      Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final CurrentAccounts accounts;
  private final boolean demo;

  DemoSignIn(CurrentAccounts accounts, MaillageProperties properties) {
    this.accounts = accounts;
    this.demo = properties.demo();
  }

  List<Account> offered() {
    return demo ? DemoAccounts.ALL : List.of();
  }

  Actor actor(String username, HttpServletRequest request) {
    boolean offered =
        offered().stream().anyMatch(account -> account.username().value().equals(username));
    if (!offered || !isFromThisMachine(request)) {
      throw new AccessDeniedException(
          "only accounts of the demo sign in without password, and only from its own machine");
    }
    return accounts
        .find(username)
        .orElseThrow(() -> new AccessDeniedException("there is no account " + username));
  }

  private static boolean isFromThisMachine(HttpServletRequest request) {
    boolean forwarded =
        request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
    try {
      return !forwarded
          && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
          && NAMES_OF_THIS_MACHINE.contains(request.getServerName());
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }
}
