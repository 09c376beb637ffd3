package ma.maillage.frontend.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

  private final Faults faults = new Faults();

  @Test
  void areToldToTheLogAndNotToTheClient(CapturedOutput output) {
    ResponseEntity<ProblemDetail> told =
        faults.fault(new IllegalStateException("the disk of node 7"));

    assertThat(told).isNotNull().asString().doesNotContain("disk");
    assertThat(output).contains("A request failed", "the disk of node 7");
  }

  @Test
  void areNotWhatAClientThatLeftCauses(CapturedOutput output) {
    ResponseEntity<ProblemDetail> told =
        faults.fault(new ClientAbortException(new IOException("Broken pipe")));

    assertThat(told).isNull();
    assertThat(output).doesNotContain("A request failed");
  }
}
