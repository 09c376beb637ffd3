package ma.maillage.frontend.problems;

import java.util.List;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Refusal;
import ma.maillage.api.RefusedException;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the domain and the roles refuse, where it is not the reason of a refusal of Spring. */
@RestControllerAdvice
@Order(2)
final class DomainProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedException refused) {
    Refusal refusal = refused.refusal();
    HttpStatus status =
        switch (refusal.kind()) {
          case UNKNOWN -> HttpStatus.NOT_FOUND;
          case CONFLICT -> HttpStatus.CONFLICT;
          case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    return Problem.answer(Problem.of(status, refusal.code(), refusal.message()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidValue invalid) {
    List<FieldError> errors = List.of(FieldError.of(invalid));
    return Problem.answer(Problem.of(HttpStatus.BAD_REQUEST, "InvalidValue", errors));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> changedMeanwhile(
      AppendEventsTransactionRejectedException conflict) {
    String detail = "somebody else changed the same thing at the same moment; try again";
    return Problem.answer(Problem.of(HttpStatus.CONFLICT, "ChangedMeanwhile", detail));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notSignedIn(AuthenticationException failure) {
    return Problem.answer(
        Problem.of(HttpStatus.UNAUTHORIZED, "NotSignedIn", String.valueOf(failure.getMessage())));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notAllowed(AccessDeniedException denied) {
    return Problem.answer(
        Problem.of(HttpStatus.FORBIDDEN, "NotAllowed", String.valueOf(denied.getMessage())));
  }
}
