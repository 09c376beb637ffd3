package ma.maillage.query.indicators;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.maillage.api.LocalizedText;

/**
 * The definitions in force. Whoever changes what one of them counts gives it, and the whole, the
 * next version.
 */
public final class Definitions {

  /** Of all definitions together: the numbers are kept under it. */
  static final int VERSION = 1;

  private static final Set<By> SITES = EnumSet.of(By.ALL, By.SITE, By.CITY, By.CLUSTER, By.SECTOR);
  private static final Set<By> PLACES = EnumSet.of(By.ALL, By.CITY, By.CLUSTER, By.SECTOR);
  private static final Set<By> PAIRS = EnumSet.of(By.ALL, By.CITY, By.CLUSTER, By.SECTOR, By.TIE);

  private static final List<Definition> ALL =
      List.of(
          define(
              IndicatorId.HOSTED,
              Measure.STOCK,
              false,
              SITES,
              new LocalizedText("Entreprises hébergées", "شركات مستضافة", "Hosted"),
              new LocalizedText(
                  "Candidats admis et non repartis, à la fin de la période.",
                  "المرشحون المقبولون الذين لم يغادروا، في نهاية الفترة.",
                  "Candidates admitted that have not left, at the end of the period."),
              "TenantAdmitted - TenantLeft"),
          define(
              IndicatorId.ARRIVALS,
              Measure.FLOW,
              false,
              SITES,
              new LocalizedText("Arrivées", "وافدون", "Arrivals"),
              new LocalizedText(
                  "Candidats admis dans la période.",
                  "المرشحون المقبولون خلال الفترة.",
                  "Candidates admitted in the period."),
              "TenantAdmitted"),
          define(
              IndicatorId.QUEUE,
              Measure.STOCK,
              false,
              SITES,
              new LocalizedText("File d’attente", "قائمة الانتظار", "Queue"),
              new LocalizedText(
                  "Candidats en attente à qui aucune place n’est proposée, à la fin de la période.",
                  "المرشحون المنتظرون الذين لم يُعرض عليهم مكان، في نهاية الفترة.",
                  "Candidates that wait and are offered no place, at the end of the period."),
              "CandidateQueued - (PlaceOffered + TenantAdmitted + PlaceApplicationWithdrawn of queued)"),
          define(
              IndicatorId.NEEDS_OPEN,
              Measure.STOCK,
              false,
              PLACES,
              new LocalizedText("Besoins ouverts", "احتياجات مفتوحة", "Open needs"),
              new LocalizedText(
                  "Besoins publiés, ni retirés ni échus, à la fin de la période.",
                  "الاحتياجات المنشورة التي لم تُسحب ولم تنقض، في نهاية الفترة.",
                  "Needs published, neither withdrawn nor past their last day, at the end of the period."),
              "NeedPublished - NeedWithdrawn - past until"),
          define(
              IndicatorId.OFFERS_OPEN,
              Measure.STOCK,
              false,
              PLACES,
              new LocalizedText("Offres ouvertes", "عروض مفتوحة", "Open offers"),
              new LocalizedText(
                  "Offres publiées, ni retirées ni échues, à la fin de la période.",
                  "العروض المنشورة التي لم تُسحب ولم تنقض، في نهاية الفترة.",
                  "Offers published, neither withdrawn nor past their last day, at the end of the period."),
              "OfferPublished - OfferWithdrawn - past until"),
          define(
              IndicatorId.PROPOSALS,
              Measure.FLOW,
              false,
              PAIRS,
              new LocalizedText("Propositions", "اقتراحات", "Proposals"),
              new LocalizedText(
                  "Mises en relation proposées dans la période, y compris de nouveau.",
                  "الروابط المقترحة خلال الفترة، بما فيها المعاد اقتراحها.",
                  "Connections proposed in the period, anew included."),
              "ConnectionProposed"),
          define(
              IndicatorId.RELAYS,
              Measure.FLOW,
              true,
              PAIRS,
              new LocalizedText("Relais", "إحالات", "Relays"),
              new LocalizedText(
                  "Propositions relayées dans la période, et temps médian depuis la proposition.",
                  "الاقتراحات المُحالة خلال الفترة، والمدة الوسيطة منذ الاقتراح.",
                  "Proposals relayed in the period, and the median time since they were proposed."),
              "ConnectionRelayed; time since ConnectionProposed"),
          define(
              IndicatorId.CONSENTS,
              Measure.FLOW,
              true,
              PAIRS,
              new LocalizedText("Accords", "موافقات", "Consents"),
              new LocalizedText(
                  "Mises en relation où les deux parties ont accepté dans la période, et temps médian depuis le relais.",
                  "الروابط التي وافق عليها الطرفان خلال الفترة، والمدة الوسيطة منذ الإحالة.",
                  "Connections both sides consented to in the period, and the median time since the relay."),
              "IdentitiesRevealed; time since ConnectionRelayed"),
          define(
              IndicatorId.MEETINGS,
              Measure.FLOW,
              true,
              PAIRS,
              new LocalizedText("Rencontres", "لقاءات", "Meetings"),
              new LocalizedText(
                  "Rencontres convenues dans la période, et temps médian depuis l’accord.",
                  "اللقاءات المتفق عليها خلال الفترة، والمدة الوسيطة منذ الموافقة.",
                  "Meetings agreed in the period, and the median time since the consents."),
              "ConnectionMeetingAgreed; time since IdentitiesRevealed"),
          define(
              IndicatorId.OUTCOMES,
              Measure.FLOW,
              true,
              PAIRS,
              new LocalizedText("Résultats", "نتائج", "Outcomes"),
              new LocalizedText(
                  "Mises en relation qui ont donné quelque chose dans la période, et temps médian depuis la rencontre ou, à défaut, l’accord.",
                  "الروابط التي أثمرت خلال الفترة، والمدة الوسيطة منذ اللقاء أو الموافقة.",
                  "Connections something came of in the period, and the median time since the meeting or, without one, the consents."),
              "ConnectionConcluded with an outcome other than NONE; time since ConnectionMeetingAgreed or IdentitiesRevealed"),
          define(
              IndicatorId.TIES,
              Measure.FLOW,
              false,
              PAIRS,
              new LocalizedText("Force des liens", "قوة الروابط", "Strength of ties"),
              new LocalizedText(
                  "Rencontres convenues et résultats obtenus dans la période, par catégorie de lien.",
                  "اللقاءات المتفق عليها والنتائج المحققة خلال الفترة، حسب صنف الرابط.",
                  "Meetings agreed and outcomes reached in the period, by the category of the tie."),
              "ConnectionMeetingAgreed + ConnectionConcluded with an outcome other than NONE"),
          define(
              IndicatorId.NEW_TIES,
              Measure.RATE,
              false,
              PAIRS,
              new LocalizedText("Nouveauté des liens", "جدة الروابط", "Novelty of ties"),
              new LocalizedText(
                  "Part de ces rencontres et résultats qui sont les premiers entre les deux participants.",
                  "حصة اللقاءات والنتائج التي هي الأولى بين المشاركين.",
                  "Which part of these meetings and outcomes are the first between the two participants."),
              "first of a pair / (ConnectionMeetingAgreed + ConnectionConcluded with an outcome other than NONE)"),
          define(
              IndicatorId.EXPOSURE,
              Measure.FLOW,
              false,
              PLACES,
              new LocalizedText("Exposition", "الظهور", "Exposure"),
              new LocalizedText(
                  "Fois où un participant a été proposé à un autre dans la période, et part du réseau.",
                  "عدد المرات التي اقتُرح فيها مشارك على آخر خلال الفترة، والحصة من الشبكة.",
                  "Times a participant was proposed to another in the period, and the share of the network."),
              "2 x ConnectionProposed, each side where it is"),
          define(
              IndicatorId.SILENCE,
              Measure.RATE,
              false,
              PAIRS,
              new LocalizedText("Silence", "الصمت", "Silence"),
              new LocalizedText(
                  "Part des étapes closes dans la période faute de réponse.",
                  "حصة الخطوات التي انتهت خلال الفترة دون جواب.",
                  "Which part of the steps that ended in the period ended because nobody answered."),
              "ConnectionExpired / (ConnectionExpired + ConnectionRelayed + ConnectionDismissed + IdentitiesRevealed + ConnectionDeclined + ConnectionMeetingAgreed + ConnectionConcluded)"));

  private static final Map<IndicatorId, Definition> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Definition::id, Function.identity()));

  private Definitions() {}

  public static List<Definition> all() {
    return ALL;
  }

  public static Definition of(IndicatorId id) {
    return Objects.requireNonNull(BY_ID.get(id));
  }

  private static Definition define(
      IndicatorId id,
      Measure measure,
      boolean timed,
      Set<By> by,
      LocalizedText title,
      LocalizedText text,
      String formula) {
    return new Definition(id, VERSION, title, text, formula, measure, timed, by);
  }
}
