package ma.maillage.frontend.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/**
 * What an installation that has an OpenID provider takes besides passwords.
 *
 * @param registrations for the sign-in of browsers; null where bearer tokens alone are taken
 */
record OidcSecurity(
    OidcAccounts accounts,
    JwtDecoder decoder,
    @Nullable ClientRegistrationRepository registrations,
    OidcSignIn signIn,
    ProblemEntryPoint problems) {

  static final String REGISTRATION = "oidc";

  /** Where a browser goes to sign in at the provider. */
  static final String SIGN_IN =
      OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
          + "/"
          + REGISTRATION;

  void addTo(HttpSecurity http) {
    http.oauth2ResourceServer(
        tokens ->
            tokens
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems)
                .withObjectPostProcessor(answeringWithProblems())
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(this::signedIn)));
    if (registrations != null) {
      http.oauth2Login(
          login ->
              login
                  .loginPage(OidcSignIn.PAGE)
                  .clientRegistrationRepository(registrations)
                  .authorizedClientRepository(new NoAuthorizedClients())
                  .withObjectPostProcessor(failingAtTheSignInPage())
                  .successHandler(signIn)
                  .failureHandler(signIn));
    }
  }

  private AbstractAuthenticationToken signedIn(Jwt token) {
    return accounts.actor(token.getClaims()).signedIn();
  }

  /** Also when the provider cannot be reached, which Spring would take for a fault of ours. */
  private ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringWithProblems() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(problems::commence);
        return filter;
      }
    };
  }

  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingAtTheSignInPage() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(signIn);
        return filter;
      }
    };
  }
}
