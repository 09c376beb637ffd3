package ma.maillage.frontend.axon.parking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.conversion.ConversionException;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutagesTest {

  private static final ServerAddress SERVER = new ServerAddress("127.0.0.1");

  static Stream<Throwable> outages() {
    return Stream.of(
        new MongoTimeoutException("no server"),
        new MongoSocketReadTimeoutException("slow", SERVER, new IOException("timeout")),
        command("{ok: 0, code: 1, errmsg: 'x', errorLabels: ['RetryableWriteError']}"),
        new IOException("disk full"),
        new TimeoutException("late"),
        new OutOfMemoryError("heap"),
        AppendEventsTransactionRejectedException.conflictingEventsDetected(
            new GlobalIndexConsistencyMarker(1)),
        new IllegalStateException(new ExecutionException(new MongoTimeoutException("inner"))));
  }

  static Stream<Throwable> faultsOfTheEvent() {
    return Stream.of(
        new IllegalArgumentException("bad value"),
        new NullPointerException(),
        new StackOverflowError(),
        command("{ok: 0, code: 2, errmsg: 'bad query'}"),
        new ConversionException("unreadable", new JsonParseException(null, "not JSON")));
  }

  private static MongoCommandException command(String answer) {
    return new MongoCommandException(BsonDocument.parse(answer), SERVER);
  }

  @ParameterizedTest
  @MethodSource
  void outages(Throwable failure) {
    assertThat(Outages.isOutage(failure)).isTrue();
  }

  @ParameterizedTest
  @MethodSource
  void faultsOfTheEvent(Throwable failure) {
    assertThat(Outages.isOutage(failure)).isFalse();
  }
}
