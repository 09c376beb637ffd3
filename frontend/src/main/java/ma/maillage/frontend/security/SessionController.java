package ma.maillage.frontend.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in and sign-out of browsers. */
@RestController
@RequestMapping("/api/session")
@Tag(
    name = "Session",
    description = "Sign-in and sign-out of browsers; scripts send HTTP Basic or a token")
final class SessionController {

  record SignIn(
      @NotBlank(message = "is required") String username,
      @NotBlank(message = "is required") String password) {}

  @Schema(name = "SignInProvider")
  record Provider(String name, @Schema(description = "where to send the browser") String href) {}

  record DemoSignInForm(@NotBlank(message = "is required") String username) {}

  private final AuthenticationManager authentication;
  private final SignedInBrowser browser;
  private final DemoSignIn demo;
  private final OidcProperties oidc;

  SessionController(
      AuthenticationManager authentication,
      SignedInBrowser browser,
      DemoSignIn demo,
      OidcProperties oidc) {
    this.authentication = authentication;
    this.browser = browser;
    this.demo = demo;
    this.oidc = oidc;
  }

  @PostMapping
  @Operation(summary = "Sign in; the answer sets the session cookie")
  Account signIn(
      @Valid @RequestBody SignIn form, HttpServletRequest request, HttpServletResponse response) {
    Authentication signedIn =
        authentication.authenticate(
            UsernamePasswordAuthenticationToken.unauthenticated(form.username(), form.password()));
    if (signedIn.getPrincipal() instanceof Actor actor) {
      browser.begin(actor, request, response);
      return actor.account();
    }
    throw new AuthenticationCredentialsNotFoundException("this account cannot sign in here");
  }

  @GetMapping
  @Operation(summary = "Who is signed in")
  Account current(@AuthenticationPrincipal @Nullable Actor actor) {
    if (actor == null) {
      throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
    return actor.account();
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Sign out")
  void signOut(HttpServletRequest request, HttpServletResponse response) {
    browser.end(request, response);
  }

  @GetMapping("/providers")
  @Operation(summary = "Where browsers may sign in besides here")
  List<Provider> providers() {
    return oidc.signsBrowsersIn()
        ? List.of(new Provider(oidc.name(), OidcSecurity.SIGN_IN))
        : List.of();
  }

  @GetMapping("/demo")
  @Operation(summary = "The accounts of the demo; none when this is not the demo")
  List<Account> demoAccounts() {
    return demo.offered();
  }

  @PostMapping("/demo")
  @Operation(summary = "Sign in as an account of the demo, from its own machine, without password")
  Account signInToDemo(
      @Valid @RequestBody DemoSignInForm form,
      HttpServletRequest request,
      HttpServletResponse response) {
    Actor actor = demo.actor(form.username(), request);
    browser.begin(actor, request, response);
    return actor.account();
  }
}
