package ma.maillage.api.places;

import java.util.List;
import ma.maillage.api.Checked;
import org.jspecify.annotations.Nullable;

/** A legal form that a site takes; only in these sectors, or in all when there are none. */
public record AdmittedForm(LegalForm form, List<String> sectors) {

  public AdmittedForm(@Nullable LegalForm form, @Nullable List<String> sectors) {
    this.form = Checked.required("form", form);
    this.sectors = Checked.terms("sectors", sectors);
  }
}
