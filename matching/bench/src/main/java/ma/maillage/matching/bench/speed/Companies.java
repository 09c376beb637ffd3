package ma.maillage.matching.bench.speed;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;

/**
 * Companies, labs and 400 cities, in French and English. Immutable.
 *
 * @param count how many there are
 */
public record Companies(int count, List<String> french, List<String> english) {

  private static final int CITIES = 400;
  private static final int MOST_SENTENCES = 4;
  private static final int LABS_ONE_IN = 20;
  private static final List<String> SECTORS =
      List.of("ict", "health", "energy", "agriculture", "finance", "education", "logistics");

  /** The registrations of those with the numbers from {@code from} to before {@code to}. */
  Stream<ParticipantRegistered> registered(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::registered);
  }

  ParticipantRegistered registered(int number) {
    Random random = new Random(number * 31L + 7);
    boolean lab = random.nextInt(LABS_ONE_IN) == 0;
    boolean inFrench = random.nextBoolean();
    String text = text(inFrench ? french : english, random);
    int city = (int) (CITIES * random.nextDouble() * random.nextDouble());
    Profile profile =
        new Profile(
            "Company " + number,
            LocalizedText.of(inFrench ? Language.FR : Language.EN, text),
            List.of(SECTORS.get(random.nextInt(SECTORS.size()))),
            List.of(),
            List.of(),
            Place.of("City " + city, "MA"),
            null,
            null,
            true);
    return new ParticipantRegistered(
        ParticipantId.of("p" + number),
        lab ? ParticipantKind.RESEARCH_LAB : ParticipantKind.STARTUP,
        profile,
        List.of());
  }

  private static String text(List<String> sentences, Random random) {
    return IntStream.rangeClosed(0, random.nextInt(MOST_SENTENCES))
        .mapToObj(i -> sentences.get(random.nextInt(sentences.size())))
        .collect(Collectors.joining(" "));
  }
}
