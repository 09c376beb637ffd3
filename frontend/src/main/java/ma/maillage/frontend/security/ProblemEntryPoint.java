package ma.maillage.frontend.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.maillage.frontend.problems.Problem;
import ma.maillage.frontend.problems.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers who is not signed in, or is not allowed, with a problem. */
@Component
final class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemEntryPoint.class);
  private static final String BEARER = "Bearer";

  private final ProblemWriter problems;

  ProblemEntryPoint(ProblemWriter problems) {
    this.problems = problems;
  }

  /** Only scripts are told of HTTP Basic: a browser would open its own password window. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof SignInLockedException locked) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(locked.seconds()));
      problems.write(response, LockProblems.problem(locked));
      return;
    }
    if (failure instanceof AuthenticationServiceException broken) {
      LOG.warn("Nobody can sign in", broken);
      String detail = "who you are cannot be checked at the moment; try again later";
      problems.write(response, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "NotAvailable", detail));
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, scheme(request) + " realm=\"Maillage\"");
    String detail = "sign in by POST /api/session or send HTTP Basic credentials";
    problems.write(response, Problem.of(HttpStatus.UNAUTHORIZED, "NotSignedIn", detail));
  }

  private static String scheme(HttpServletRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return BEARER;
    }
    boolean browser = request.getHeader("Sec-Fetch-Mode") != null;
    return browser ? "Session" : "Basic";
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      commence(request, response, new AuthenticationCredentialsNotFoundException("nobody"));
      return;
    }
    String detail =
        denied instanceof CsrfException
            ? "send the value of cookie XSRF-TOKEN as header X-XSRF-TOKEN"
            : "your roles do not allow this";
    problems.write(response, Problem.of(HttpStatus.FORBIDDEN, "NotAllowed", detail));
  }
}
