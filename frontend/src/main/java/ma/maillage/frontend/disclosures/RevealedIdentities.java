package ma.maillage.frontend.disclosures;

import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.connections.CounterpartView.Identity;
import ma.maillage.query.connections.IntroductionView;
import ma.maillage.query.feeds.FeedItem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes whom an introduction shows by name, which both sides consented to. Any number of threads
 * may use it.
 */
@Component
public final class RevealedIdentities {

  private static final List<String> FIELDS = List.of("id", "name", "subject", "title");

  private final DisclosureLedger ledger;
  private final JsonMapper json = JsonMapper.shared();

  RevealedIdentities(DisclosureLedger ledger) {
    this.ledger = ledger;
  }

  /** Returns what is about to be shown, noted. */
  public IntroductionView noted(IntroductionView shown, Actor viewer) {
    Identity identity = shown.other().identity();
    if (identity != null) {
      note(identity.id(), shown.id(), viewer);
    }
    return shown;
  }

  /** Notes an item of the feed of introductions. */
  public void note(FeedItem item, Actor viewer) {
    JsonNode shown = json.readTree(item.body());
    JsonNode identity = shown.path("other").path("identity");
    if (identity.isObject()) {
      note(
          ParticipantId.of(identity.path("id").asString()),
          ConnectionId.of(shown.path("id").asString()),
          viewer);
    }
  }

  private void note(ParticipantId subject, ConnectionId connection, Actor viewer) {
    ledger.note(viewer, subject, "connection/" + connection, FIELDS);
  }
}
