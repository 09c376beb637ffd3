package ma.maillage.frontend.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import ma.maillage.frontend.imports.rows.Row;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledRowsTest {

  private final Path file;

  SettledRowsTest(@TempDir Path directory) {
    file = directory.resolve("errors.csv");
  }

  @Test
  void countsARowOnlyWhenAllBeforeItAreSettled() throws Exception {
    try (ErrorFile errors = ErrorFile.open(file, 0)) {
      SettledRows settled = entered(3, errors);

      settled.settle(row(2), new Outcome.Stored());
      assertThat(settled.progress().read()).isZero();

      settled.settle(row(1), new Outcome.Known());
      assertThat(settled.progress()).isEqualTo(new Progress(2, 1, 1, 0, 0));
    }
  }

  @RepeatedTest(20)
  void writesRejectedRowsInTheirOrderWhateverTheOrderOfOutcomes(RepetitionInfo repetition)
      throws Exception {
    List<Row> rows = new ArrayList<>();
    for (int number = 1; number <= 64; number++) {
      rows.add(row(number));
    }
    Collections.shuffle(rows, new Random(repetition.getCurrentRepetition()));
    try (ErrorFile errors = ErrorFile.open(file, 0)) {
      SettledRows settled = entered(64, errors);
      rows.forEach(row -> settled.settle(row, outcome(row)));

      assertThat(settled.progress().read()).isEqualTo(64);
      assertThat(settled.progress().rejected()).isEqualTo(21);
      assertThat(settled.progress().errorBytes()).isEqualTo(Files.size(file));
    }
    assertThat(Files.readAllLines(file).subList(0, 3))
        .containsExactly("line,reason,row", "4,no,row 3", "7,no,row 6");
  }

  @Test
  void countsNothingFromAnUndecidedRowOnAndLetsTheRestPass() throws Exception {
    try (ErrorFile errors = ErrorFile.open(file, 0)) {
      SettledRows settled = entered(3, errors);
      settled.settle(row(1), new Outcome.Stored());
      settled.settle(row(3), new Outcome.Stored());
      settled.fail(new IOException("gone"));
      settled.awaitAll();

      assertThat(settled.progress().read()).isEqualTo(1);
      assertThat(settled.failure()).hasMessage("gone");
    }
  }

  private static SettledRows entered(int rows, ErrorFile errors) throws InterruptedException {
    SettledRows settled = new SettledRows(rows, Progress.NONE, errors);
    for (int i = 0; i < rows; i++) {
      settled.enter();
    }
    return settled;
  }

  private static Outcome outcome(Row row) {
    return row.number() % 3 == 0 ? new Outcome.Rejected("no") : new Outcome.Stored();
  }

  private static Row row(long number) {
    return new Row.Broken(number, number + 1, "row " + number, "broken");
  }
}
