package ma.maillage.matching.bench.task;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.matching.bench.evaluation.Question;
import ma.maillage.matching.bench.evaluation.Task;
import ma.maillage.matching.profile.Listing;

/**
 * Names of sectors (ISIC) in one language by those in another: a task for each pair of languages. A
 * name says no more than a few words, so that only translation finds it.
 */
final class Languages {

  private Languages() {}

  static List<Task> all(DataSets data) {
    List<NamedCsvRecord> sectors = data.csv("taxonomy-sectors/isic_rev4_en_ar_fr.csv");
    List<Task> tasks = new ArrayList<>();
    for (Language asked : Language.values()) {
      for (Language found : Language.values()) {
        tasks.add(task(sectors, asked, found));
      }
    }
    return tasks;
  }

  private static Task task(List<NamedCsvRecord> sectors, Language asked, Language found) {
    List<Listing> things = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    Map<String, Set<String>> right = new HashMap<>();
    for (NamedCsvRecord sector : sectors) {
      String name = in(found, sector);
      if (!name.isBlank()) {
        things.add(Listings.offer(code(sector), LocalizedText.of(found, name), null));
        right.computeIfAbsent(in(asked, sector), none -> new TreeSet<>()).add(code(sector));
      }
    }
    for (NamedCsvRecord sector : sectors) {
      String name = in(asked, sector);
      if (!name.isBlank() && right.containsKey(name)) {
        LocalizedText title = LocalizedText.of(asked, name);
        questions.add(
            new Question(
                Listings.need("q" + code(sector), title, null),
                right.getOrDefault(name, Set.of()),
                ""));
      }
    }
    return new Halves(
        "sector %s→%s".formatted(shortName(asked), shortName(found)), things, questions);
  }

  private static String in(Language language, NamedCsvRecord sector) {
    return sector.getField(shortName(language)).strip();
  }

  private static String code(NamedCsvRecord sector) {
    return sector.getField("level") + sector.getField("code");
  }

  private static String shortName(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }
}
