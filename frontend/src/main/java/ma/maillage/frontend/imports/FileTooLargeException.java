package ma.maillage.frontend.imports;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The file sent for import is larger than this installation takes. */
final class FileTooLargeException extends ErrorResponseException {

  @Serial private static final long serialVersionUID = 1L;

  FileTooLargeException(long largest) {
    super(
        HttpStatus.CONTENT_TOO_LARGE,
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONTENT_TOO_LARGE,
            "a file must be at most " + largest + " bytes; cut it or send it as gzip"),
        null);
  }
}
