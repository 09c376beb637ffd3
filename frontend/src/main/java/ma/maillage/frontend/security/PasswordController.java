package ma.maillage.frontend.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password. */
@RestController
@RequestMapping("/api/account/password")
@Tag(name = "Session")
final class PasswordController {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;

  /** The password so far and the one to come. */
  @Schema(name = "PasswordChange")
  record PasswordForm(
      @NotBlank(message = "is required") String current,
      @NotNull(message = "is required")
          @Size(min = SHORTEST, max = LONGEST, message = "must be 12 to 200 characters")
          String next) {

    @Override
    public String toString() {
      return "PasswordForm[kept secret]";
    }
  }

  private final Accounts accounts;
  private final CurrentAccounts current;
  private final AuthenticationManager authentication;
  private final SignedInBrowser browser;

  PasswordController(
      Accounts accounts,
      CurrentAccounts current,
      AuthenticationManager authentication,
      SignedInBrowser browser) {
    this.accounts = accounts;
    this.current = current;
    this.authentication = authentication;
    this.browser = browser;
  }

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Change one's own password",
      description = "Every other session of the account is over then.")
  void change(
      @Valid @RequestBody PasswordForm form,
      @AuthenticationPrincipal Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    String name = actor.getUsername();
    requireCurrent(name, form.current());
    if (form.next().equals(form.current()) || form.next().equalsIgnoreCase(name)) {
      throw new RefusedException(new PasswordNotNew());
    }
    accounts.changePassword(actor.account().username(), form.next(), false);
    if (request.getSession(false) != null) {
      Actor now =
          current.find(name).orElseThrow(() -> new BadCredentialsException("no account " + name));
      browser.begin(now, request, response);
    }
  }

  /** A wrong guess counts like one at the sign-in, and does not end the session of who made it. */
  private void requireCurrent(String name, String password) {
    try {
      authentication.authenticate(
          UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    } catch (BadCredentialsException wrong) {
      InvalidValue refusal = new InvalidValue("current", "is not the password of this account");
      refusal.initCause(wrong);
      throw refusal;
    }
  }
}
