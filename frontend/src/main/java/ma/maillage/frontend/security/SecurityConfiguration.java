package ma.maillage.frontend.security;

import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String ARGON2 = "argon2@SpringSecurity_v5_8";
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
          + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        ARGON2,
        Map.of(
            ARGON2,
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
            "bcrypt",
            new BCryptPasswordEncoder()));
  }

  @Bean
  UserDetailsService userDetailsService(CurrentAccounts accounts) {
    return username ->
        accounts
            .find(username)
            .filter(account -> account.getPassword() != null)
            .orElseThrow(() -> new UsernameNotFoundException("no account " + username));
  }

  @Bean
  AuthenticationManager authenticationManager(
      UserDetailsService users,
      PasswordEncoder encoder,
      Accounts accounts,
      CurrentAccounts current,
      SignInAttempts attempts,
      InstantSource clock) {
    DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(users);
    passwords.setPasswordEncoder(encoder);
    passwords.setUserDetailsPasswordService(accounts);
    AuthenticationProvider remembered =
        new RememberedCredentials(new CountedSignIn(passwords, attempts), current, clock);
    return new ProviderManager(new UnlockedSignIn(remembered, attempts));
  }

  @Bean
  SecurityContextRepository sessions(CurrentAccounts accounts) {
    return new CurrentSessions(accounts);
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  @Bean
  SecurityFilterChain security(
      HttpSecurity http,
      AuthenticationManager authenticationManager,
      ProblemEntryPoint problems,
      SecurityContextRepository sessions,
      CsrfTokenRepository csrfTokens,
      ObjectProvider<OidcSecurity> oidc) {
    http.getSharedObject(AuthenticationManagerBuilder.class)
        .parentAuthenticationManager(authenticationManager);
    oidc.ifAvailable(provider -> provider.addTo(http));
    return http.authorizeHttpRequests(
            paths ->
                paths
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers("/api/session", "/api/session/**")
                    .permitAll()
                    .requestMatchers(POST, "/api/ambassadors", "/api/surveys")
                    .hasRole("OPERATOR")
                    .requestMatchers(
                        "/api/accounts/**",
                        "/api/imports/**",
                        "/api/audit/**",
                        "/api/moderation/*",
                        "/api/participants/*/merge")
                    .hasRole("OPERATOR")
                    .requestMatchers("/api/participants/*/differences/*")
                    .hasAnyRole("AMBASSADOR", "OPERATOR")
                    .requestMatchers(
                        POST,
                        "/api/connections/*/consent",
                        "/api/connections/*/decline",
                        "/api/connections/*/meeting/**",
                        "/api/connections/*/outcome")
                    .authenticated()
                    .requestMatchers(POST, "/api/participants", "/api/connections/**")
                    .hasAnyRole("AMBASSADOR", "OPERATOR")
                    .requestMatchers("/api/subscriptions/**")
                    .hasAnyRole("INVESTOR", "OPERATOR")
                    .requestMatchers("/api/**", "/ws")
                    .authenticated()
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasRole("OPERATOR")
                    .anyRequest()
                    .permitAll())
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .securityContext(context -> context.securityContextRepository(sessions))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens)
                    .spa()
                    .ignoringRequestMatchers(SecurityConfiguration::carriesItsOwnCredentials))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
        .build();
  }

  /**
   * A forged request cannot carry these: HTTP Basic, which no browser adds unasked here, or the
   * name and password in the JSON of a sign-in.
   */
  private static boolean carriesItsOwnCredentials(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    boolean signIn =
        POST.matches(request.getMethod()) && request.getRequestURI().startsWith("/api/session");
    return basic || signIn;
  }
}
