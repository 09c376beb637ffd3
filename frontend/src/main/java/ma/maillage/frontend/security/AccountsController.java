package ma.maillage.frontend.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's list of accounts. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "Accounts", description = "Who may sign in, for operators")
final class AccountsController {

  record AccountForm(
      @NotBlank(message = "is required") @Schema(example = "amina") String username,
      @NotBlank(message = "is required")
          @Size(max = 200, message = "must be at most 200 characters")
          @Schema(example = "Amina B.")
          String displayName,
      @NotEmpty(message = "must name at least one role") Set<Role> roles,
      @Schema(description = "the city of an ambassador", example = "Fès") @Nullable String city,
      @Schema(description = "whom a member or an investor acts for") @Nullable String participant) {

    Account account() {
      return new Account(
          AccountName.of(username),
          displayName,
          roles,
          city == null ? null : CityCode.of(city),
          participant == null ? null : ParticipantId.of(participant));
    }
  }

  record NewAccount(
      Account account, @Schema(description = "made up; shown this once") String password) {}

  record OneTimePassword(
      AccountName username, @Schema(description = "made up; shown this once") String password) {}

  private final Accounts accounts;
  private final SignInAttempts attempts;

  AccountsController(Accounts accounts, SignInAttempts attempts) {
    this.accounts = accounts;
    this.attempts = attempts;
  }

  @GetMapping
  @Operation(summary = "All accounts by name")
  List<Account> all() {
    return accounts.all();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Create an account with a password made up here and shown this once")
  NewAccount create(@Valid @RequestBody AccountForm form) {
    String password = GeneratedPassword.next();
    Account account = form.account();
    accounts.create(account, password);
    return new NewAccount(account, password);
  }

  @PostMapping("/{username}/password-reset")
  @Operation(
      summary = "Replace a forgotten password by a made-up one, shown this once",
      description =
          "It only serves to choose another; every session of the account is over, and its lock.")
  OneTimePassword reset(@PathVariable AccountName username) {
    String password = GeneratedPassword.next();
    accounts.changePassword(username, password, true);
    attempts.succeeded(username);
    return new OneTimePassword(username, password);
  }

  @PostMapping("/{username}/unlock")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Unlock an account before its time: forget its wrong passwords")
  void unlock(@PathVariable AccountName username) {
    accounts.require(username);
    attempts.succeeded(username);
  }
}
