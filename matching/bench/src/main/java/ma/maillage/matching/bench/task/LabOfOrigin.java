package ma.maillage.matching.bench.task;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.matching.bench.evaluation.Part;
import ma.maillage.matching.bench.evaluation.Question;
import ma.maillage.matching.bench.evaluation.Task;
import ma.maillage.matching.profile.Listing;

/**
 * From which lab of all French ones a start-up came. What a lab did before are the start-ups of
 * earlier years; it is warm when there is one, else cold.
 */
final class LabOfOrigin implements Task {

  private static final int LAST_YEAR_TO_LEARN = 2012;
  private static final int LAST_YEAR_BEFORE_TUNING = 2010;

  private final List<NamedCsvRecord> labs;
  private final List<NamedCsvRecord> startups;
  private final Map<String, String> successors = new HashMap<>();

  LabOfOrigin(DataSets data) {
    labs = data.csv("labs-rnsr/rnsr_labs.csv");
    startups =
        data.csv("ilab-startups/ilab_1999_2015.csv").stream()
            .filter(startup -> !startup.getField("lab_rnsr").isEmpty())
            .toList();
    for (NamedCsvRecord lab : labs) {
      for (String predecessor : lab.getField("numero_de_structure_historique").split(";", -1)) {
        successors.putIfAbsent(predecessor, id(lab));
      }
    }
    labs.forEach(lab -> successors.put(id(lab), id(lab)));
  }

  @Override
  public String name() {
    return "lab of origin";
  }

  @Override
  public Part tuning() {
    return part(LAST_YEAR_BEFORE_TUNING, LAST_YEAR_TO_LEARN);
  }

  @Override
  public Part reporting() {
    return part(LAST_YEAR_TO_LEARN, Integer.MAX_VALUE);
  }

  private Part part(int lastToLearn, int lastToAsk) {
    Map<String, List<String>> histories = new HashMap<>();
    List<NamedCsvRecord> asked = new ArrayList<>();
    for (NamedCsvRecord startup : startups) {
      int year = Integer.parseInt(startup.getField("year"));
      String lab = successors.get(startup.getField("lab_rnsr"));
      if (lab != null && year <= lastToLearn) {
        histories.computeIfAbsent(lab, none -> new ArrayList<>()).add(textOf(startup));
      } else if (lab != null && year <= lastToAsk) {
        asked.add(startup);
      }
    }
    return new Part(
        labs.stream().map(lab -> listing(lab, histories.getOrDefault(id(lab), List.of()))).toList(),
        asked.stream().map(startup -> question(startup, histories.keySet())).toList());
  }

  private Question question(NamedCsvRecord startup, Set<String> warm) {
    String lab = successors.getOrDefault(startup.getField("lab_rnsr"), "");
    Listing asked =
        Listings.participant(
            ParticipantKind.STARTUP,
            startup.getField("key"),
            firstOf(startup.getField("company"), "-"),
            french(textOf(startup)),
            List.of(startup.getField("domain")),
            FrenchRegions.named(startup.getField("region")));
    return new Question(asked, Set.of(lab), warm.contains(lab) ? "warm" : "cold");
  }

  private static Listing listing(NamedCsvRecord lab, List<String> history) {
    String text = String.join("\n", history);
    return Listings.participant(
        ParticipantKind.RESEARCH_LAB,
        id(lab),
        lab.getField("libelle"),
        text.isEmpty() ? null : french(text),
        keywords(lab),
        FrenchRegions.ofPostalCode(lab.getField("code_postal")));
  }

  private static List<String> keywords(NamedCsvRecord lab) {
    return Stream.of("sigle", "domaine_scientifique", "panel_erc")
        .flatMap(column -> Stream.of(lab.getField(column).split(";", -1)))
        .map(String::strip)
        .filter(keyword -> !keyword.isEmpty())
        .distinct()
        .toList();
  }

  private static String textOf(NamedCsvRecord startup) {
    return (startup.getField("title") + "\n" + startup.getField("summary")).strip();
  }

  private static LocalizedText french(String text) {
    String said = firstOf(text, "-");
    return LocalizedText.of(
        Language.FR, said.substring(0, Math.min(LocalizedText.LONGEST, said.length())));
  }

  private static String firstOf(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }

  private static String id(NamedCsvRecord lab) {
    return lab.getField("numero_national_de_structure");
  }
}
