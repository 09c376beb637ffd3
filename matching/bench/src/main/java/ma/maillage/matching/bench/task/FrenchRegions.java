package ma.maillage.matching.bench.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.maillage.api.Place;
import org.jspecify.annotations.Nullable;

/** The regions of France by the first two digits of postal codes. */
final class FrenchRegions {

  private static final List<String> REGIONS =
      List.of(
          "Île-de-France 75 77 78 91 92 93 94 95",
          "Auvergne-Rhône-Alpes 01 03 07 15 26 38 42 43 63 69 73 74",
          "Occitanie 09 11 12 30 31 32 34 46 48 65 66 81 82",
          "Nouvelle-Aquitaine 16 17 19 23 24 33 40 47 64 79 86 87",
          "Grand Est 08 10 51 52 54 55 57 67 68 88",
          "Hauts-de-France 02 59 60 62 80",
          "Provence-Alpes-Côte d'Azur 04 05 06 13 83 84",
          "Bretagne 22 29 35 56",
          "Bourgogne-Franche-Comté 21 25 39 58 70 71 89 90",
          "Pays de la Loire 44 49 53 72 85",
          "Normandie 14 27 50 61 76",
          "Centre-Val de Loire 18 28 36 37 41 45",
          "Corse 20");

  private static final Map<String, String> BY_CODE = byCode();

  private FrenchRegions() {}

  /** The region a postal code is of, as a place; null overseas. */
  static @Nullable Place ofPostalCode(String code) {
    return code.length() < 2 ? null : named(BY_CODE.getOrDefault(code.substring(0, 2), ""));
  }

  /** That region as a place; null when it has no name. */
  static @Nullable Place named(String region) {
    return region.isBlank() ? null : Place.of(region, "FR");
  }

  private static Map<String, String> byCode() {
    Map<String, String> regions = new HashMap<>();
    for (String line : REGIONS) {
      int codes = line.replaceAll("[0-9 ]+$", "").length();
      for (String code : line.substring(codes).strip().split(" ", -1)) {
        regions.put(code, line.substring(0, codes));
      }
    }
    return regions;
  }
}
