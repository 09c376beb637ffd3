package ma.maillage.frontend.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import ma.maillage.frontend.problems.Problem;
import ma.maillage.frontend.problems.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who signed in with a one-time password does nothing but choose another, or sign out. Runs after
 * the sign-in.
 */
@Component
final class OneTimePasswordFilter extends OncePerRequestFilter {

  private static final Set<String> ALLOWED = Set.of("/api/session", "/api/account/password");

  private final ProblemWriter problems;

  OneTimePasswordFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!hasOneTimePassword() || !isGuarded(request.getServletPath())) {
      chain.doFilter(request, response);
      return;
    }
    String detail = "this password serves once: choose your own by PUT /api/account/password";
    problems.write(response, Problem.of(HttpStatus.FORBIDDEN, "PasswordChangeRequired", detail));
  }

  private static boolean isGuarded(String path) {
    boolean ours = path.startsWith("/api/") || path.startsWith("/actuator/") || path.equals("/ws");
    return ours && !ALLOWED.contains(path);
  }

  private static boolean hasOneTimePassword() {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null
        && signedIn.getPrincipal() instanceof Actor actor
        && actor.password().oneTime();
  }
}
