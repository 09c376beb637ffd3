package ma.maillage.query.marketplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.query.subjects.Freshness;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/**
 * A need or an offer. {@code addressedTo} is empty when it is for all; {@code until} is the last
 * day it holds, or null.
 */
public record PostingView(
    String id,
    PostingType type,
    Owner owner,
    LocalizedText title,
    @Nullable LocalizedText description,
    List<String> sectors,
    List<String> keywords,
    List<ParticipantKind> addressedTo,
    @Nullable LocalDate until,
    PostingStatus status,
    Instant publishedAt,
    Freshness freshness) {

  /** Whose it is. */
  public record Owner(ParticipantId id, String name, ParticipantKind kind) {

    static Owner of(Party party) {
      return new Owner(party.id(), party.name(), party.kind());
    }
  }

  static PostingView open(
      PostingType type, String id, Party owner, Posting posting, Instant publishedAt) {
    return new PostingView(
        id,
        type,
        Owner.of(owner),
        posting.title(),
        posting.description(),
        posting.sectors(),
        posting.keywords(),
        posting.addressedTo().stream().sorted().toList(),
        posting.until(),
        PostingStatus.OPEN,
        publishedAt,
        Freshness.saidAt(publishedAt));
  }

  PostingView withdrawn() {
    return with(owner, PostingStatus.WITHDRAWN, freshness);
  }

  PostingView with(Freshness changed) {
    return with(owner, status, changed);
  }

  PostingView ownedBy(Party party) {
    return with(Owner.of(party), status, freshness);
  }

  private PostingView with(Owner whose, PostingStatus now, Freshness changed) {
    return new PostingView(
        id,
        type,
        whose,
        title,
        description,
        sectors,
        keywords,
        addressedTo,
        until,
        now,
        publishedAt,
        changed);
  }
}
