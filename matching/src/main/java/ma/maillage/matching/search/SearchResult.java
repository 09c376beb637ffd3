package ma.maillage.matching.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page of hits.
 *
 * @param total how many hits there are
 * @param facets for kind, sector, city and country, how many hits there would be with each value,
 *     the most frequent first; a chosen value does not narrow its own dimension
 */
public record SearchResult(
    long total, List<SearchHit> items, Map<String, List<FacetValue>> facets) {

  public SearchResult {
    items = List.copyOf(items);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /** One value of a facet and its number of hits. */
  public record FacetValue(String value, long count) {}
}
