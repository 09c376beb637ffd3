package ma.maillage.query.views;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.SealedContact;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.surveys.SurveyId;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * How views become BSON: records field by field, dates and times as BSON dates, and the values of
 * the published language that are one text as that text.
 */
public final class BsonMapping {

  public static final CodecRegistry REGISTRY =
      fromRegistries(
          fromCodecs(
              new TextCodec<>(AccountName.class, AccountName::of),
              new TextCodec<>(CityCode.class, CityCode::of),
              new TextCodec<>(CityRequestId.class, CityRequestId::of),
              new TextCodec<>(ConnectionId.class, ConnectionId::of),
              new TextCodec<>(DealId.class, DealId::of),
              new TextCodec<>(ExternalId.class, ExternalId::of),
              new TextCodec<>(FactDate.class, FactDate::of),
              new TextCodec<>(GatheringId.class, GatheringId::of),
              new TextCodec<>(NeedId.class, NeedId::of),
              new TextCodec<>(ParticipantId.class, ParticipantId::of),
              new TextCodec<>(PersonId.class, PersonId::of),
              new TextCodec<>(PlaceApplicationId.class, PlaceApplicationId::of),
              new TextCodec<>(SealedContact.class, SealedContact::of),
              new TextCodec<>(SiteId.class, SiteId::of),
              new TextCodec<>(SubscriptionId.class, SubscriptionId::of),
              new TextCodec<>(SurveyId.class, SurveyId::of)),
          MongoClientSettings.getDefaultCodecRegistry());

  private BsonMapping() {}
}
