package ma.maillage.frontend.problems;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Everything that is nobody's refusal: a fault of ours, for our log alone. */
@RestControllerAdvice
@Order(3)
final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  /** A client that left, as a browser does that goes on to another page, gets no answer. */
  @ExceptionHandler
  @Nullable ResponseEntity<ProblemDetail> fault(Exception fault) {
    if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
      return null;
    }
    LOG.error("A request failed", fault);
    String detail = "the server could not answer; the fault is in its log";
    return Problem.answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "ServerFault", detail));
  }
}
