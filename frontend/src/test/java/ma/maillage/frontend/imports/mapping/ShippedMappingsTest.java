package ma.maillage.frontend.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.marketplace.PublishOffer;
import ma.maillage.frontend.imports.canonical.CanonicalCommands;
import ma.maillage.frontend.imports.canonical.Holders;
import ma.maillage.frontend.imports.rows.Row;
import ma.maillage.frontend.imports.rows.Rows;
import org.junit.jupiter.api.Test;

class ShippedMappingsTest {

  @Test
  void namesALaureateAfterItsCompanyElseAfterItsProject() throws IOException {
    List<Object> laureates = commands("ilab-startups", "ilab.csv");

    RegisterParticipant company = (RegisterParticipant) laureates.get(0);
    assertThat(company.kind()).isEqualTo(ParticipantKind.STARTUP);
    assertThat(company.profile().name()).isEqualTo("VECTEURS EXEMPLE");
    assertThat(company.externalIds()).containsExactly(ExternalId.of("ilab:E0103999"));
    assertThat(company.profile().description())
        .isEqualTo(
            new LocalizedText(
                "Vecteurs de vaccins\n\nMise au point de vecteurs, \ndits \"vides\", pour des vaccins.",
                null,
                null));
    assertThat(company.profile().sectors()).containsExactly("biotechnology", "health");
    assertThat(company.profile().website()).isEqualTo("http://www.vecteurs.example");

    RegisterParticipant project = (RegisterParticipant) laureates.get(1);
    assertThat(project.kind()).isEqualTo(ParticipantKind.PROJECT_HOLDER);
    assertThat(project.profile().name()).isEqualTo("Plateforme de traduction assistée");
  }

  @Test
  void keepsTheRegionOfALaureateAsAKeywordAndInventsNoPlace() throws IOException {
    RegisterParticipant project =
        (RegisterParticipant) commands("ilab-startups", "ilab.csv").get(1);

    assertThat(project.profile().keywords()).containsExactly("Occitanie");
    assertThat(project.profile().place()).isNull();
    assertThat(project.profile().foundedIn()).isNull();
  }

  @Test
  void rejectsALaureateWithoutCompanyAndTitle() throws IOException {
    assertThat(commands("ilab-startups", "ilab.csv").get(2)).isEqualTo("name is required");
  }

  @Test
  void takesASirenForACompanyAndLeavesOutWhatIsNoAddress() throws IOException {
    RegisterParticipant startup =
        (RegisterParticipant) commands("ilab-startups", "ilab.csv").get(3);

    assertThat(startup.kind()).isEqualTo(ParticipantKind.STARTUP);
    assertThat(startup.profile().website()).isNull();
    assertThat(startup.profile().sectors())
        .containsExactly("chemistry-materials", "green-technology");
  }

  @Test
  void writesTheNameAndTheCityOfALabAsPeopleDo() throws IOException {
    RegisterParticipant lab = (RegisterParticipant) commands("labs-rnsr", "rnsr.csv").getFirst();

    assertThat(lab.kind()).isEqualTo(ParticipantKind.RESEARCH_LAB);
    assertThat(lab.externalIds()).containsExactly(ExternalId.of("rnsr:200000001A"));
    assertThat(lab.profile().name())
        .isEqualTo("Laboratoire d'Etude de la Mer et des Eaux - UMR 5999");
    assertThat(lab.profile().place()).isEqualTo(Place.of("Nantes", "FR"));
    assertThat(lab.profile().foundedIn()).isEqualTo(2004);
    assertThat(lab.profile().sectors())
        .containsExactly("chemistry-materials", "earth-space-sciences");
    assertThat(lab.profile().keywords())
        .containsExactly("LEME", "Earth system science", "Universe sciences");
  }

  @Test
  void leavesUnknownTheCountryOfALabAbroadAndACityThatIsNone() throws IOException {
    List<Object> labs = commands("labs-rnsr", "rnsr.csv");

    assertThat(((RegisterParticipant) labs.get(1)).profile().place())
        .isEqualTo(Place.of("Wien", null));
    assertThat(((RegisterParticipant) labs.get(1)).profile().website()).isNull();
    assertThat(labs.get(2)).isEqualTo("name is required");
    assertThat(((RegisterParticipant) labs.get(3)).profile().place()).isNull();
  }

  @Test
  void derivesTheKindOfAnOrganisationFromItsTypes() throws IOException {
    assertThat(commands("ror-organisations", "ror.jsonl"))
        .extracting(command -> ((RegisterParticipant) command).kind())
        .containsExactly(
            ParticipantKind.UNIVERSITY,
            ParticipantKind.RESEARCH_LAB,
            ParticipantKind.SUPPORT_ORGANISATION,
            ParticipantKind.RESEARCH_LAB,
            ParticipantKind.COMPANY,
            ParticipantKind.PUBLIC_BODY);
  }

  @Test
  void keepsTheNamesOfAnOrganisationInTheirLanguages() throws IOException {
    RegisterParticipant university =
        (RegisterParticipant) commands("ror-organisations", "ror.jsonl").getFirst();

    assertThat(university.profile().description())
        .isEqualTo(new LocalizedText("Université Exemple", "جامعة المثال", null));
    assertThat(university.profile().keywords()).containsExactly("UEX");
    assertThat(university.profile().place()).isEqualTo(Place.of("Fes", "MA"));
    assertThat(university.externalIds()).containsExactly(ExternalId.of("ror:00example1"));
  }

  @Test
  void offersTheFundingOfACallInTheNameOfTheCommission() throws IOException {
    Mapping mapping = mapping("eu-open-calls");
    RegisterParticipant commission =
        (RegisterParticipant)
            new CanonicalCommands(Holders.none()).command(mapping.first().getFirst());
    PublishOffer call = (PublishOffer) commands("eu-open-calls", "eu.jsonl").getFirst();

    assertThat(commission.kind()).isEqualTo(ParticipantKind.PUBLIC_BODY);
    assertThat(call.owner()).isEqualTo(commission.participant());
    assertThat(call.offer().value()).isEqualTo("eu-call:HORIZON-EX-2027-01-D6-10");
    assertThat(call.posting().until()).isEqualTo(LocalDate.of(2027, 9, 23));
    assertThat(call.posting().sectors()).containsExactly("agri-food");
    assertThat(call.posting().keywords())
        .containsExactly(
            "Horizon Europe",
            "HORIZON Innovation Actions",
            "Water treatment",
            "Agriculture / Rural Development");
    assertThat(call.posting().addressedTo())
        .contains(ParticipantKind.STARTUP, ParticipantKind.RESEARCH_LAB);
  }

  @Test
  void makesAnIdWithoutSlashesAndRejectsACallWithoutTitleOrWithAWrongDate() throws IOException {
    List<Object> calls = commands("eu-open-calls", "eu.jsonl");

    assertThat(((PublishOffer) calls.get(1)).offer().value())
        .isEqualTo("eu-call:ExampleAid-186246-DD-ACT-NG");
    assertThat(calls.get(2)).isEqualTo("title is required");
    assertThat(calls.get(3))
        .isEqualTo("until must be a date such as 2026-12-31, but is '15/01/2027'");
  }

  @Test
  void derivesTheSameIdFromTheSameExternalIdEveryTime() throws IOException {
    ParticipantId once =
        ((RegisterParticipant) commands("labs-rnsr", "rnsr.csv").get(0)).participant();

    assertThat(once)
        .isEqualTo(((RegisterParticipant) commands("labs-rnsr", "rnsr.csv").get(0)).participant())
        .isEqualTo(ParticipantId.of("f67fb98c-067d-39de-a59a-296e22ca928f"));
  }

  private static Mapping mapping(String name) {
    return Mappings.shipped().named(name).orElseThrow();
  }

  /** The command of each row, or why it is none. */
  private static List<Object> commands(String mappingName, String resource) throws IOException {
    Mapping mapping = mapping(mappingName);
    CanonicalCommands canonical = new CanonicalCommands(Holders.none());
    List<Object> commands = new ArrayList<>();
    try (InputStream file =
            Objects.requireNonNull(
                ShippedMappingsTest.class.getResourceAsStream("/imports/" + resource));
        Rows rows = mapping.rows(file)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        try {
          commands.add(canonical.command(mapping.canonical(((Row.Fields) row).fields())));
        } catch (InvalidValue wrong) {
          commands.add(String.valueOf(wrong.getMessage()));
        }
      }
    }
    return commands;
  }
}
