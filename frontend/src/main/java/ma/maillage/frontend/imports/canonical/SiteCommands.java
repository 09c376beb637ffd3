package ma.maillage.frontend.imports.canonical;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.AdmittedForm;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.Exactness;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.OpenSite;
import ma.maillage.api.places.SetEligibilityRules;
import ma.maillage.api.places.SiteFact;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.Source;
import ma.maillage.api.places.StateSiteFact;

/** What is said of sites. Stateless. */
final class SiteCommands {

  private static final InstantSource CLOCK = InstantSource.system();
  private static final String IN = " in ";

  private SiteCommands() {}

  static OpenSite site(Fields fields) {
    return new OpenSite(
        SiteId.of(Checked.required("id", fields.text("id"))),
        fields.text("name"),
        CityCode.of(Checked.required("city", fields.text("city"))),
        ParticipantId.of(Checked.required("operator", fields.text("operator"))),
        date(fields, "openedIn"),
        source(fields));
  }

  static StateSiteFact fact(Fields fields) {
    SiteFact fact =
        new SiteFact(
            fields.constant("measure", Measure.class),
            Checked.required("value", fields.integer("value")),
            fields.constant("exactness", Exactness.class),
            date(fields, "since"),
            source(fields));
    return new StateSiteFact(siteId(fields), fact, CLOCK.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  static SetEligibilityRules rules(Fields fields) {
    return new SetEligibilityRules(
        siteId(fields),
        new EligibilityRules(
            date(fields, "appliesFrom"),
            fields.texts("sectors"),
            fields.texts("legalForms").stream().map(SiteCommands::admitted).toList(),
            source(fields)));
  }

  /** Written {@code MOROCCAN_COMPANY} or {@code ASSOCIATION in cultural-industry, ict}. */
  private static AdmittedForm admitted(String text) {
    int in = text.indexOf(IN);
    String form = in < 0 ? text : text.substring(0, in);
    List<String> sectors =
        in < 0 ? List.of() : Arrays.asList(text.substring(in + IN.length()).split(","));
    return new AdmittedForm(form(form.strip()), sectors);
  }

  private static LegalForm form(String name) {
    return Arrays.stream(LegalForm.values())
        .filter(form -> form.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "legalForms", "must be of " + Arrays.toString(LegalForm.values())));
  }

  private static SiteId siteId(Fields fields) {
    return SiteId.of(Checked.required("site", fields.text("site")));
  }

  private static FactDate date(Fields fields, String name) {
    String text = Checked.required(name, fields.text(name));
    try {
      return FactDate.of(text);
    } catch (InvalidValue wrong) {
      throw new InvalidValue(name, "must be written 2018, 2016-06 or 2016-06-15, not " + text);
    }
  }

  private static Source source(Fields fields) {
    Fields source = fields.child("source");
    Source read = new Source(source.text("name"), date(source, "date"));
    source.refuseUnread();
    return read;
  }
}
