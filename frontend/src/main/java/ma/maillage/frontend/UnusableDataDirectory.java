package ma.maillage.frontend;

import ma.maillage.embeddedmongodb.DataDirectoryRefusedException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do, instead of a stack trace, where the data directory cannot be used. */
final class UnusableDataDirectory extends AbstractFailureAnalyzer<DataDirectoryRefusedException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, DataDirectoryRefusedException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Stop the other process that uses it, or choose another one with --data-dir=DIRECTORY.",
        cause);
  }
}
