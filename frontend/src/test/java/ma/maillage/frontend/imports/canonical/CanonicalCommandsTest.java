package ma.maillage.frontend.imports.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.api.deals.SubscribeToDeals;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.api.representation.AppointAmbassador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CanonicalCommandsTest {

  private static final String NEED = "'type':'need','owner':'atlas','title':'Eau'";

  @Test
  void takesAPlainTextInTheLanguageOfTheObject() {
    PublishNeed french = (PublishNeed) command("{" + NEED + "}");
    PublishNeed english = (PublishNeed) command("{" + NEED + ",'language':'en'}");

    assertThat(french.posting().title()).isEqualTo(new LocalizedText("Eau", null, null));
    assertThat(english.posting().title()).isEqualTo(new LocalizedText(null, null, "Eau"));
  }

  @Test
  void findsOutTheLanguageOfPlainTextsThatDoNotSayTheirs() {
    PublishNeed need =
        (PublishNeed)
            command(
                "{'type':'need','owner':'atlas','title':'Irrigation',"
                    + "'description':'We look for a partner with the water'}");

    assertThat(need.posting().title()).isEqualTo(new LocalizedText(null, null, "Irrigation"));
  }

  @Test
  void takesATextInSeveralLanguages() {
    PublishNeed need =
        (PublishNeed)
            command("{'type':'need','owner':'atlas','title':{'fr':'Eau','ar':'ماء','en':'Water'}}");

    assertThat(need.posting().title()).isEqualTo(new LocalizedText("Eau", "ماء", "Water"));
  }

  @Test
  void givesTheSameObjectTheSameIdAndAnotherObjectAnother() {
    PublishNeed once = (PublishNeed) command("{" + NEED + "}");
    PublishNeed again = (PublishNeed) command("{" + NEED + "}");
    PublishNeed other = (PublishNeed) command("{" + NEED + ",'keywords':['sel']}");

    assertThat(once.need()).isEqualTo(again.need()).isNotEqualTo(other.need());
  }

  @Test
  void findsAnOwnerByTheExternalIdItWasImportedUnder() {
    RegisterParticipant lab =
        (RegisterParticipant)
            command(
                "{'type':'participant','kind':'RESEARCH_LAB','name':'L','externalIds':['rnsr:1']}");
    PublishNeed need =
        (PublishNeed) command("{'type':'need','ownerExternalId':'rnsr:1','title':'Eau'}");

    assertThat(need.owner()).isEqualTo(lab.participant());
  }

  @Test
  void prefersTheKnownHolderOfAnExternalId() {
    ParticipantId holder = ParticipantId.of("by-hand");
    CanonicalCommands canonical =
        new CanonicalCommands(new Holders(Map.of(ExternalId.of("rnsr:1"), holder)));
    PublishNeed need =
        (PublishNeed)
            canonical.command(json("{'type':'need','ownerExternalId':'rnsr:1','title':'Eau'}"));

    assertThat(need.owner()).isEqualTo(holder);
  }

  @Test
  void readsDealsSubscriptionsAndAmbassadors() {
    OpenDeal deal =
        (OpenDeal)
            command(
                "{'type':'deal','startup':'atlas','title':'Round','stage':'SEED',"
                    + "'amount':{'amount':4000000,'currency':'MAD'}}");
    SubscribeToDeals subscription =
        (SubscribeToDeals)
            command(
                "{'type':'subscription','investor':'fund','name':'Seed','criteria':"
                    + "{'stages':['SEED'],'cities':['Fez','Fès'],"
                    + "'atMost':{'amount':1,'currency':'MAD'}}}");
    AppointAmbassador ambassador =
        (AppointAmbassador)
            command("{'type':'ambassador','city':'Fès','cluster':'mnc','ambassador':'a.fes'}");

    assertThat(deal.round().amount()).isEqualTo(new Money(4_000_000, "MAD"));
    assertThat(subscription.criteria().stages()).containsExactly(FundingStage.SEED);
    assertThat(subscription.criteria().cities()).hasSize(1);
    assertThat(ambassador.city().value()).isEqualTo("fes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | type",
        "{'type':'person'} | type",
        "{'type':'need','title':'Eau'} | owner",
        "{'type':'need','owner':'a'} | title",
        "{'type':'need','owner':'a','title':5} | title",
        "{'type':'need','owner':'a','title':{'de':'Wasser'}} | title",
        "{'type':'need','owner':'a','title':'E','language':'de'} | language",
        "{'type':'need','owner':'a','title':'E','until':'tomorrow'} | until",
        "{'type':'need','owner':'a','title':'E','sectors':'ict'} | sectors",
        "{'type':'need','owner':'a','title':'E','addressedTo':['ROBOT']} | addressedTo",
        "{'type':'need','owner':'a','title':'E','titel':'F'} | titel",
        "{'type':'participant','kind':'STARTUP'} | name",
        "{'type':'participant','name':'N'} | kind",
        "{'type':'participant','kind':'X','name':'N'} | kind",
        "{'type':'participant','kind':'STARTUP','name':'N','foundedIn':'x'} | foundedIn",
        "{'type':'participant','kind':'STARTUP','name':'N','fictitious':'yes'} | fictitious",
        "{'type':'participant','kind':'STARTUP','name':'N','externalIds':['x']} | externalId",
        "{'type':'deal','startup':'a','title':'T','stage':'SEED'} | amount",
        "{'type':'deal','startup':'a','title':'T','stage':'SEED','amount':{'amount':1.5}} | amount.amount",
      })
  void namesTheFieldAtFault(String object, String field) {
    assertThatThrownBy(() -> command(object))
        .isInstanceOfSatisfying(
            InvalidValue.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
  }

  private static Object command(String object) {
    return new CanonicalCommands(Holders.none()).command(json(object));
  }

  private static ObjectNode json(String object) {
    return (ObjectNode) JsonMapper.shared().readTree(object.replace('\'', '"'));
  }
}
