package ma.maillage.matching.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.matching.bench.evaluation.Question;
import ma.maillage.matching.bench.evaluation.Task;
import ma.maillage.matching.profile.Listing;

/** All tasks. */
public final class Tasks {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\n+");

  private Tasks() {}

  /** The tasks within one language, or between two of them. */
  public static List<Task> all(DataSets data) {
    return List.of(
        new LabOfOrigin(data),
        sameSubIndustry(data),
        sameCall(data),
        datasetByTitle(data),
        term(data, "term fr→en", Tasks::frenchTerm, Tasks::englishTerm),
        term(data, "term en→fr", Tasks::englishTerm, Tasks::frenchTerm));
  }

  /** A task for each pair of languages. */
  public static List<Task> languages(DataSets data) {
    return Languages.all(data);
  }

  /** What companies and data sets say of themselves, sentence by sentence: French, and English. */
  public static List<List<String>> sentences(DataSets data) {
    return List.of(
        sentences(data.json("bulk-datagouv-fr/datasets.jsonl.gz"), "description"),
        sentences(data.json("yc-companies/yc_companies.jsonl"), "long_description"));
  }

  private static List<String> sentences(List<JsonNode> rows, String field) {
    return rows.stream()
        .flatMap(row -> SENTENCE_END.splitAsStream(text(row, field)))
        .map(String::strip)
        .filter(sentence -> sentence.length() > 20 && sentence.length() < 400)
        .toList();
  }

  /** Companies of the same sub-industry, by what they say of themselves. */
  private static Task sameSubIndustry(DataSets data) {
    List<JsonNode> companies = data.json("yc-companies/yc_companies.jsonl");
    return alike(
        "same sub-industry",
        companies,
        company -> company.path("subindustry").asText(),
        company ->
            Listings.participant(
                ParticipantKind.STARTUP,
                company.path("id").asText(),
                company.path("name").asText(),
                english(text(company, "one_liner") + "\n" + text(company, "long_description")),
                List.of(),
                null));
  }

  /** Topics of the same call for projects, each a text of some pages. */
  private static Task sameCall(DataSets data) {
    List<JsonNode> topics =
        data.json("eu-open-calls/open_calls.jsonl").stream()
            .filter(topic -> !text(topic, "description").isBlank())
            .toList();
    return alike(
        "same call",
        topics,
        topic -> text(topic, "callIdentifier"),
        topic ->
            Listings.offer(
                text(topic, "topicId"),
                english(text(topic, "title")),
                english(text(topic, "description"))));
  }

  private static Task alike(
      String name,
      List<JsonNode> rows,
      Function<JsonNode, String> groupOf,
      Function<JsonNode, Listing> listingOf) {
    Map<String, Set<String>> groups = new HashMap<>();
    List<Listing> things = new ArrayList<>();
    for (JsonNode row : rows) {
      Listing thing = listingOf.apply(row);
      things.add(thing);
      groups.computeIfAbsent(groupOf.apply(row), none -> new TreeSet<>()).add(thing.subject().id());
    }
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Set<String> right = new TreeSet<>(groups.getOrDefault(groupOf.apply(rows.get(i)), Set.of()));
      right.remove(things.get(i).subject().id());
      if (!right.isEmpty()) {
        questions.add(new Question(things.get(i), right, ""));
      }
    }
    return new Halves(name, things, questions);
  }

  /** The one French text that a title belongs to. */
  private static Task datasetByTitle(DataSets data) {
    List<Listing> things = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    for (JsonNode row : data.json("bulk-datagouv-fr/datasets.jsonl.gz")) {
      String id = text(row, "id");
      things.add(Listings.offer(id, french(text(row, "description")), null));
      if (things.size() % 16 == 0) {
        questions.add(
            new Question(
                Listings.need("q" + id, french(text(row, "title")), null), Set.of(id), ""));
      }
    }
    return new Halves("text by title", things, questions);
  }

  /** The term of the one language by that of the other. */
  private static Task term(
      DataSets data,
      String name,
      Function<JsonNode, LocalizedText> asked,
      Function<JsonNode, LocalizedText> found) {
    List<JsonNode> rows =
        data.json("franceterme-fr-en/terms.jsonl").stream()
            .filter(row -> Stream.of("term", "english").noneMatch(it -> text(row, it).isBlank()))
            .toList();
    Map<String, Set<String>> right = new HashMap<>();
    List<Listing> things = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      things.add(Listings.offer("t" + i, found.apply(rows.get(i)), null));
      right
          .computeIfAbsent(asked.apply(rows.get(i)).toString(), none -> new TreeSet<>())
          .add("t" + i);
    }
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      LocalizedText term = asked.apply(rows.get(i));
      questions.add(
          new Question(
              Listings.need("q" + i, term, null),
              right.getOrDefault(term.toString(), Set.of()),
              ""));
    }
    return new Halves(name, things, questions);
  }

  private static LocalizedText frenchTerm(JsonNode row) {
    return french(text(row, "term"));
  }

  private static LocalizedText englishTerm(JsonNode row) {
    return english(text(row, "english"));
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of(Language.EN, shortened(text));
  }

  private static LocalizedText french(String text) {
    return LocalizedText.of(Language.FR, shortened(text));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(LocalizedText.LONGEST, text.length()));
  }

  private static String text(JsonNode row, String field) {
    return row.path(field).asText("").strip();
  }
}
