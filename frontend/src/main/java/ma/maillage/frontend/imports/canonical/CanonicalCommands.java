package ma.maillage.frontend.imports.canonical;

import java.util.List;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Place;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.api.deals.Round;
import ma.maillage.api.deals.SubscribeToDeals;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.api.marketplace.PublishOffer;
import ma.maillage.api.representation.AppointAmbassador;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes commands out of canonical objects. Stateless but for the holders it was given. */
public final class CanonicalCommands {

  private final Holders holders;

  public CanonicalCommands(Holders holders) {
    this.holders = holders;
  }

  /**
   * The command the object stands for.
   *
   * @throws InvalidValue naming the field at fault
   */
  public Object command(ObjectNode object) {
    Fields fields = new Fields(object);
    String type = Checked.required("type", fields.text("type"));
    Object command =
        switch (type) {
          case "participant" -> participant(fields, object);
          case "need" -> need(fields, object);
          case "offer" -> offer(fields, object);
          case "deal" -> deal(fields, object);
          case "subscription" -> subscription(fields, object);
          case "ambassador" -> ambassador(fields);
          case "site" -> SiteCommands.site(fields);
          case "site-fact" -> SiteCommands.fact(fields);
          case "site-rules" -> SiteCommands.rules(fields);
          default ->
              throw new InvalidValue(
                  "type",
                  "must be participant, need, offer, deal, subscription, ambassador, site, site-fact"
                      + " or site-rules");
        };
    fields.refuseUnread();
    return command;
  }

  private RegisterParticipant participant(Fields fields, ObjectNode object) {
    List<ExternalId> externalIds =
        fields.texts("externalIds").stream().map(ExternalId::of).toList();
    String id = fields.text("id");
    ParticipantId participant =
        id == null && !externalIds.isEmpty()
            ? holders.of(externalIds.getFirst())
            : ParticipantId.of(idOr(id, object));
    Profile profile =
        new Profile(
            fields.text("name"),
            fields.localized("description"),
            fields.texts("sectors"),
            fields.texts("segments"),
            fields.texts("keywords"),
            place(fields),
            fields.integer("foundedIn"),
            fields.text("website"),
            fields.flag("fictitious"));
    return new RegisterParticipant(
        participant, fields.constant("kind", ParticipantKind.class), profile, externalIds);
  }

  private static @Nullable Place place(Fields fields) {
    String city = fields.text("city");
    String country = fields.text("country");
    return city == null ? null : Place.of(city, country);
  }

  private PublishNeed need(Fields fields, ObjectNode object) {
    return new PublishNeed(
        NeedId.of(idOr(fields.text("id"), object)),
        participantId(fields, "owner"),
        posting(fields));
  }

  private PublishOffer offer(Fields fields, ObjectNode object) {
    return new PublishOffer(
        OfferId.of(idOr(fields.text("id"), object)),
        participantId(fields, "owner"),
        posting(fields));
  }

  private static Posting posting(Fields fields) {
    return new Posting(
        fields.localized("title"),
        fields.localized("description"),
        fields.texts("sectors"),
        fields.texts("keywords"),
        fields.constants("addressedTo", ParticipantKind.class),
        fields.date("until"));
  }

  private OpenDeal deal(Fields fields, ObjectNode object) {
    Round round =
        new Round(
            fields.localized("title"),
            fields.localized("summary"),
            fields.texts("sectors"),
            fields.constant("stage", FundingStage.class),
            fields.money("amount"),
            fields.date("closesOn"));
    return new OpenDeal(
        DealId.of(idOr(fields.text("id"), object)), participantId(fields, "startup"), round);
  }

  private SubscribeToDeals subscription(Fields fields, ObjectNode object) {
    Fields criteria = fields.child("criteria");
    DealCriteria wanted =
        new DealCriteria(
            criteria.texts("sectors"),
            criteria.constants("stages", FundingStage.class),
            Set.copyOf(criteria.texts("cities").stream().map(CityCode::of).distinct().toList()),
            criteria.money("atLeast"),
            criteria.money("atMost"),
            criteria.text("text"));
    criteria.refuseUnread();
    return new SubscribeToDeals(
        SubscriptionId.of(idOr(fields.text("id"), object)),
        participantId(fields, "investor"),
        Checked.required("name", fields.text("name")),
        wanted);
  }

  private static AppointAmbassador ambassador(Fields fields) {
    return new AppointAmbassador(
        CityCode.of(Checked.required("city", fields.text("city"))),
        ParticipantId.of(Checked.required("cluster", fields.text("cluster"))),
        AccountName.of(Checked.required("ambassador", fields.text("ambassador"))));
  }

  /** The participant under that name, by id or by external id. */
  private ParticipantId participantId(Fields fields, String name) {
    String id = fields.text(name);
    String externalId = fields.text(name + "ExternalId");
    return id == null && externalId != null
        ? holders.of(ExternalId.of(externalId))
        : ParticipantId.of(Checked.required(name, id));
  }

  private static String idOr(@Nullable String id, ObjectNode object) {
    return id != null ? id : DerivedIds.ofContent(object.toString());
  }
}
