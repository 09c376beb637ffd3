package ma.maillage.matching.scoring;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.SubjectKind;

/**
 * All numbers of matching under one version. A version that was ever used never changes; better
 * numbers are a new version.
 *
 * @param name the version, recorded with every score
 * @param analysis the text analysis whose profiles it scores
 * @param weights what each feature is worth; they add up to 1
 * @param fullText the text similarity that counts as complete agreement
 * @param sameCountry the value of a shared country where a shared city is worth 1
 * @param bands the cuts between the bands shown to people
 * @param arrivals how many proposals the arrival of each kind of thing may cause, and how good they
 *     must be
 * @param candidates how many of the index's best are scored
 * @param parkSectors the sectors eligible for a park
 * @param parkCountry the country under whose law a company must be to be eligible
 */
public record Policy(
    String name,
    String analysis,
    Weights weights,
    double fullText,
    double sameCountry,
    Bands bands,
    Map<SubjectKind, Arrival> arrivals,
    int candidates,
    Set<String> parkSectors,
    String parkCountry) {

  public Policy {
    arrivals = Map.copyOf(arrivals);
    parkSectors = Set.copyOf(parkSectors);
  }

  /** The policy in force. */
  public static Policy current() {
    return Versions.V2;
  }

  /**
   * A policy that is or was in force.
   *
   * @throws IllegalArgumentException when there was none of that name
   */
  public static Policy of(String name) {
    return Versions.ALL.stream()
        .filter(policy -> policy.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no policy " + name));
  }

  /** What an arrival of that kind may cause. */
  public Arrival arrival(SubjectKind kind) {
    return arrivals.getOrDefault(kind, Arrival.NOTHING);
  }

  /** The band of a score, for people. */
  public Band band(Score score) {
    if (score.value() >= bands.strong()) {
      return Band.STRONG;
    }
    return score.value() >= bands.good() ? Band.GOOD : Band.FAIR;
  }

  /** What each feature is worth. */
  public record Weights(double text, double sectors, double segments, double place, double tie) {

    private static final double ROUNDING = 1e-9;

    public Weights {
      if (Math.abs(text + sectors + segments + place + tie - 1) > ROUNDING) {
        throw new InvalidValue("weights", "must add up to 1");
      }
    }
  }

  /** The least value of the two upper bands. */
  public record Bands(double strong, double good) {}

  /** At most so many proposals, each with a score of at least so much. */
  public record Arrival(int atMost, double atLeast) {

    static final Arrival NOTHING = new Arrival(0, 1);
  }

  private static final class Versions {

    static final Policy V1 = read("policy-v1.json");

    /** As the first, but scores profiles of the second analysis. */
    static final Policy V2 = read("policy-v2.json");

    static final List<Policy> ALL = List.of(V1, V2);

    private static Policy read(String file) {
      try (InputStream json = Policy.class.getResourceAsStream(file)) {
        if (json == null) {
          throw new FileNotFoundException(file);
        }
        return new JsonMapper().readValue(json, Policy.class);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
