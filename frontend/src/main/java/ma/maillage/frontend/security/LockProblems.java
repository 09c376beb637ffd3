package ma.maillage.frontend.security;

import ma.maillage.frontend.problems.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells who is locked out how long to wait. */
@RestControllerAdvice
@Order(0)
final class LockProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> locked(SignInLockedException locked) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(locked.seconds()))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(locked));
  }

  static ProblemDetail problem(SignInLockedException locked) {
    String detail = String.valueOf(locked.getMessage());
    return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "SignInLocked", detail);
  }
}
