package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

/** Reading ahead gives what reading gives. The log gives windows of three. */
class ReadAheadTest {

  private static final Executor AT_ONCE = Runnable::run;

  private final MemoryCommitLog log = new MemoryCommitLog();

  @Test
  void givesEveryCommitOnceInOrder() {
    append(1, 8);
    ReadAhead ahead = new ReadAhead(log, AT_ONCE);
    List<Long> read = new ArrayList<>();
    for (var window = ahead.after(0); !window.isEmpty(); window = ahead.after(read.getLast())) {
      window.forEach(commit -> read.add(commit.number()));
    }
    assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  @Test
  void asksAgainWhereTheLogHadEnded() {
    append(1, 3);
    ReadAhead ahead = new ReadAhead(log, AT_ONCE);
    assertThat(ahead.after(0)).hasSize(3);
    append(4, 5);
    assertThat(ahead.after(3)).extracting(StoredCommit::number).containsExactly(4L, 5L);
  }

  @Test
  void ignoresWhatIsOnItsWayIfTheReaderGoesElsewhere() {
    append(1, 8);
    ReadAhead ahead = new ReadAhead(log, AT_ONCE);
    assertThat(ahead.after(0)).hasSize(3);
    assertThat(ahead.after(1)).extracting(StoredCommit::number).containsExactly(2L, 3L, 4L);
  }

  @Test
  void tellsOfAFailureOnlyToWhomItConcerns() {
    append(1, 4);
    var failing =
        new ForwardingCommitLog(log) {
          private int failures = 2;

          @Override
          public List<StoredCommit> after(long number) {
            if (number == 3 && failures-- > 0) {
              throw new IllegalStateException("away");
            }
            return super.after(number);
          }
        };
    ReadAhead ahead = new ReadAhead(failing, AT_ONCE);
    assertThat(ahead.after(0)).hasSize(3);
    assertThatIllegalStateException().isThrownBy(() -> ahead.after(3)).withMessage("away");
    assertThat(ahead.after(3)).extracting(StoredCommit::number).containsExactly(4L);
  }

  private void append(long first, long last) {
    for (long number = first; number <= last; number++) {
      var message = new GenericEventMessage(new MessageType("happened"), new byte[0]);
      List<StoredEvent> events = List.of(new StoredEvent(message, Set.of()));
      StoredCommit commit =
          new StoredCommit(
              number, number, "id" + number, "id" + (number - 1), Instant.EPOCH, events);
      log.append(List.of(new CommitDraft(commit, EncodedEvents.of(events))));
    }
  }
}
