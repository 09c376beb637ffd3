package ma.maillage.matching;

import static ma.maillage.matching.Facts.fr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.Posting;

/** Seeded random clusters: texts of invented words, some far more common than others. */
final class Corpora {

  private static final ParticipantKind[] KINDS = {
    ParticipantKind.STARTUP,
    ParticipantKind.COMPANY,
    ParticipantKind.RESEARCH_LAB,
    ParticipantKind.TECHNOLOGY_PARK,
    ParticipantKind.INVESTOR,
    ParticipantKind.UNIVERSITY
  };
  private static final String[] CITIES = {"Casablanca", "Rabat", "Tanger", "Agadir", "Fès"};
  private static final String[] SECTORS = {"ict", "santé", "énergie", "agroalimentaire", "finance"};
  private static final int VOCABULARY = 3_000;

  private final Random random;

  Corpora(long seed) {
    this.random = new Random(seed);
  }

  /** Registrations of that many participants, and needs and offers of some of them. */
  List<Object> events(int participants) {
    List<Object> events = new ArrayList<>();
    for (int i = 0; i < participants; i++) {
      String id = "p" + i;
      events.add(
          Facts.registered(
              id,
              pick(KINDS),
              text(5 + random.nextInt(60)),
              random.nextInt(8) == 0 ? null : pick(CITIES),
              sectors()));
      switch (random.nextInt(5)) {
        case 0 -> events.add(need(i));
        case 1 -> events.add(offer(i));
        default -> {}
      }
    }
    return events;
  }

  private NeedPublished need(int number) {
    return new NeedPublished(NeedId.of("n" + number), ParticipantId.of("p" + number), posting());
  }

  private OfferPublished offer(int number) {
    return new OfferPublished(OfferId.of("o" + number), ParticipantId.of("p" + number), posting());
  }

  private Posting posting() {
    Set<ParticipantKind> addressedTo =
        random.nextInt(3) == 0 ? EnumSet.of(pick(KINDS), ParticipantKind.STARTUP) : Set.of();
    return new Posting(
        fr(text(6)),
        fr(text(10 + random.nextInt(20))),
        List.of(sectors()),
        null,
        addressedTo,
        null);
  }

  /** Invented words, so that neither stemming nor the lexicon makes two of them one. */
  String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      double skewed = random.nextDouble() * random.nextDouble();
      int word = (int) (skewed * VOCABULARY);
      text.append("zq")
          .append(Integer.toString(word, 26).replaceAll("[0-9]", "k$0k"))
          .append("ub ");
    }
    return text.toString();
  }

  private String[] sectors() {
    return switch (random.nextInt(4)) {
      case 0 -> new String[0];
      case 1 -> new String[] {pick(SECTORS), pick(SECTORS)};
      default -> new String[] {pick(SECTORS)};
    };
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
