package ma.maillage.frontend.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Takes a browser that comes back from the provider into the web client, with a session like that
 * of a local account. Any number of threads may use it.
 */
record OidcSignIn(OidcAccounts accounts, SignedInBrowser browser)
    implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  /** The sign-in page of the web client. */
  static final String PAGE = "/sign-in";

  private static final String REFUSED = PAGE + "?provider=refused";
  private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
      throws IOException {
    try {
      browser.begin(accounts.actor(claims(signedIn).getClaims()), request, response);
    } catch (AuthenticationException refused) {
      browser.end(request, response);
      onAuthenticationFailure(request, response, refused);
      return;
    }
    response.sendRedirect("/");
  }

  private static ClaimAccessor claims(Authentication signedIn) {
    if (signedIn.getPrincipal() instanceof ClaimAccessor user) {
      return user;
    }
    throw new BadCredentialsException("the provider says nothing of who signed in");
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    LOG.warn("A sign-in at the OpenID provider came to nothing", refused);
    response.sendRedirect(REFUSED);
  }
}
