package ma.maillage.frontend.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of a browser. Any number of threads may use it. */
@Component
final class SignedInBrowser {

  private final SecurityContextRepository sessions;
  private final CsrfTokenRepository csrfTokens;

  SignedInBrowser(SecurityContextRepository sessions, CsrfTokenRepository csrfTokens) {
    this.sessions = sessions;
    this.csrfTokens = csrfTokens;
  }

  /** A fresh session id and a fresh CSRF token, so that nobody can have planted either before. */
  void begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    SecurityContext context = new SecurityContextImpl(actor.signedIn());
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
  }

  void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    csrfTokens.saveToken(null, request, response);
    SecurityContextHolder.clearContext();
  }
}
