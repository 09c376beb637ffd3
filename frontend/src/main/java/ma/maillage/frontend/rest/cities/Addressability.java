package ma.maillage.frontend.rest.cities;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.matching.search.FindMatches;
import ma.maillage.matching.search.FoundMatches;
import ma.maillage.matching.search.Match;
import ma.maillage.query.memberships.FindMemberships;
import ma.maillage.query.memberships.MembershipView;
import ma.maillage.query.representation.CityRequestView;
import ma.maillage.query.views.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Which members of a cluster could answer a request (R4): those among the best 100 matches of its
 * text, once each, with what speaks for them. Any number of threads may use it.
 */
@Component
final class Addressability {

  private static final int MOST = 100;

  private final Queries queries;

  Addressability(Queries queries) {
    this.queries = queries;
  }

  /** The members that could answer, the best first; none when the cluster cannot address it. */
  List<Match> membersFor(CityRequestView request, ParticipantId cluster) {
    FindMatches example =
        new FindMatches(
            text(request.posting()), null, null, kinds(request.posting()), List.of(), MOST);
    Set<ParticipantId> seen = new HashSet<>();
    return queries.ask(example, FoundMatches.class).items().stream()
        .filter(match -> seen.add(match.participant().id()))
        .filter(match -> isMember(match.participant().id(), cluster))
        .toList();
  }

  private boolean isMember(ParticipantId participant, ParticipantId cluster) {
    FindMemberships membership =
        new FindMemberships(
            participant,
            cluster,
            MembershipKind.MEMBER_OF_CLUSTER,
            true,
            List.of(),
            new PageRequest(Long.MAX_VALUE, 1));
    return !queries.page(membership, MembershipView.class).items().isEmpty();
  }

  private static List<String> kinds(Posting posting) {
    return posting.addressedTo().stream().map(Enum::name).toList();
  }

  private static String text(Posting posting) {
    LocalizedText description = posting.description();
    Stream<String> words =
        Stream.of(
                Stream.of(posting.title().fr(), posting.title().ar(), posting.title().en()),
                description == null
                    ? Stream.<String>empty()
                    : Stream.of(description.fr(), description.ar(), description.en()),
                posting.keywords().stream())
            .flatMap(texts -> texts)
            .filter(Objects::nonNull);
    String all = words.collect(Collectors.joining("\n"));
    return all.length() > LocalizedText.LONGEST ? all.substring(0, LocalizedText.LONGEST) : all;
  }
}
