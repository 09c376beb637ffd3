package ma.maillage.frontend.problems;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat refuses before Spring sees it, such as a path it cannot decode. */
final class ProblemValve extends ErrorReportValve {

  private final JsonMapper json;

  ProblemValve(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    boolean unanswered = response.isError() && response.getContentWritten() == 0;
    if (status == null || !unanswered || !response.setErrorReported()) {
      return;
    }
    String detail = "the request was refused: " + status.getReasonPhrase();
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response
          .getReporter()
          .write(json.writeValueAsString(Problem.of(status, "RequestRefused", detail)));
      response.finishResponse();
    } catch (IOException clientGone) {
      containerLog.debug("Nobody to tell of a refusal", clientGone);
    }
  }
}
