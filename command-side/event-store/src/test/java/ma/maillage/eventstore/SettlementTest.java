package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static ma.maillage.eventstore.EngineUser.unless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SettlementTest {

  private final MemoryCommitLog stored = new MemoryCommitLog();
  private final ScriptedLog log = new ScriptedLog(stored);

  @Test
  void doesNotBelieveARefusalWhileAnEarlierRequestTravels() {
    Queue<List<CommitDraft>> travelling = new ArrayDeque<>();
    log.next(
        commits -> {
          travelling.add(commits);
          throw unknown();
        });
    log.next(SettlementTest::refuse);
    log.next(SettlementTest::refuse);
    log.next(
        commits -> {
          stored.append(travelling.remove());
          stored.append(commits);
        });

    assertThat(append()).isEqualTo(1);
    assertThat(stored.all()).hasSize(1);
  }

  @Test
  void believesARefusalWhenNothingElseWasSent() {
    log.next(SettlementTest::refuse);
    log.next(SettlementTest::refuse);

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(this::append)
        .withCauseInstanceOf(AppendRefusedException.class);
    assertThat(stored.all()).isEmpty();
  }

  @Test
  void recognizesItsOwnCommitWhenTheReplyWasLost() {
    log.next(
        commits -> {
          stored.append(commits);
          throw unknown();
        });

    assertThat(append()).isEqualTo(1);
    assertThat(stored.appends()).isEqualTo(1);
  }

  @Test
  void writesTheSameDocumentAgainWhenTheRequestWasLost() {
    Queue<List<CommitDraft>> sent = new ArrayDeque<>();
    log.next(
        commits -> {
          sent.add(commits);
          throw unknown();
        });

    assertThat(append()).isEqualTo(1);
    assertThat(stored.all()).isEqualTo(sent.remove().stream().map(CommitDraft::commit).toList());
  }

  @Test
  void takesTheNextPlaceWhenAnotherProcessWasFaster() {
    log.next(
        commits -> {
          stored.append(List.of(ofAnother(commits.getFirst())));
          stored.append(commits);
        });

    assertThat(append()).isEqualTo(2);
    assertThat(stored.all().getLast().previous()).isEqualTo("theirs");
  }

  @Test
  void rejectsAnAppendOnlyForWhatWasStored() {
    Tag place = Tag.of("place", "1");
    EventCriteria places = EventCriteria.havingTags(place);
    List<CompletableFuture<Long>> both = new ArrayList<>();
    try (var engine = open()) {
      var user = new EngineUser(engine);
      log.next(
          commits -> {
            both.add(user.append(event("A", "refused", place)));
            both.add(
                user.append(unless(places, ConsistencyMarker.ORIGIN), event("A", "second", place)));
            stored.append(commits);
          });
      log.next(SettlementTest::refuse);
      log.next(SettlementTest::refuse);

      user.append(event("A", "first")).join();

      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(() -> both.getFirst().join())
          .withCauseInstanceOf(AppendRefusedException.class);
      assertThat(both.getLast().join()).isEqualTo(2);
    }
  }

  private long append() {
    try (var engine = open()) {
      return new EngineUser(engine).append(event("A", "a")).join();
    }
  }

  private MongoEventStorageEngine open() {
    return MongoEventStorageEngine.open(log, "log", TestDatabase.CONVERTER, TailBudget.DEFAULT);
  }

  private static CommitDraft ofAnother(CommitDraft draft) {
    StoredCommit ours = draft.commit();
    return new CommitDraft(
        new StoredCommit(1, 1, "theirs", ours.previous(), ours.latest(), ours.events()),
        draft.encoded());
  }

  private static OutcomeUnknownException unknown() {
    return new OutcomeUnknownException(new MongoException("no answer"));
  }

  private static void refuse(List<CommitDraft> commits) {
    throw new AppendRefusedException(new IllegalStateException("refused"));
  }

  /** Does with each append what the test says, and what the log does once the test has no more. */
  private static final class ScriptedLog extends ForwardingCommitLog {

    private final Queue<Consumer<List<CommitDraft>>> script = new ArrayDeque<>();

    ScriptedLog(CommitLog log) {
      super(log);
    }

    void next(Consumer<List<CommitDraft>> append) {
      script.add(append);
    }

    @Override
    public void append(List<CommitDraft> commits) {
      if (script.isEmpty()) {
        super.append(commits);
      } else {
        script.remove().accept(commits);
      }
    }
  }
}
