package ma.maillage.query.connections;

import static ma.maillage.query.Samples.connection;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import ma.maillage.api.CityCode;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class PagingTest {

  private static final int THERE = 1_000;
  private static final int ARRIVING = 3;
  private static final int SIDES = 40;
  private static final CityCode RABAT = CityCode.of("Rabat");

  private final Log log = new Log();

  @Test
  void missesAndDoublesNothingWhileConnectionsArriveAndChange(MongoDatabase database) {
    View view = Connections.in(database);
    ConnectionQueries queries = (ConnectionQueries) view.queryHandler();
    for (int number = 0; number < SIDES; number++) {
      log.tell(view.projectors(), startup("s" + number, "Rabat"), lab("l" + number, "Rabat"));
    }
    List<ConnectionId> there = propose(view, 0, THERE);
    Random random = new Random(20260302);

    List<ConnectionId> seen = new ArrayList<>();
    @Nullable String cursor = null;
    int pages = 0;
    do {
      PageRequest request = PageRequest.of(cursor, 1 + random.nextInt(PageRequest.MOST));
      Page<ConnectionView> page =
          queries.handle(new FindConnections(RABAT, Set.of(), null, null, request));
      assertThat(page.items().size()).isBetween(1, request.limit());
      page.items().forEach(shown -> seen.add(shown.id()));
      cursor = page.next();
      propose(view, THERE + pages * ARRIVING, ARRIVING);
      log.tell(view.projectors(), relayed(there.get(random.nextInt(THERE))));
      pages++;
    } while (cursor != null);

    assertThat(seen).containsExactlyElementsOf(there.reversed());
    assertThat(pages).isGreaterThan(THERE / PageRequest.MOST);
  }

  private List<ConnectionId> propose(View view, int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(
            number -> {
              String startup = "s" + number / SIDES;
              String lab = "l" + number % SIDES;
              log.tell(view.projectors(), proposed(startup, lab, "Rabat"));
              return connection(startup, lab);
            })
        .toList();
  }

  private static ConnectionRelayed relayed(ConnectionId connection) {
    return new ConnectionRelayed(connection, Set.of(RABAT), null, null, null, null);
  }
}
