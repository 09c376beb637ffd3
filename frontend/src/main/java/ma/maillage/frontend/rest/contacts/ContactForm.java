package ma.maillage.frontend.rest.contacts;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ma.maillage.frontend.privacy.ContactDetails;
import org.jspecify.annotations.Nullable;

/** A person as a client sends it; its text form says nothing of the person. */
@Schema(name = "ContactForm")
record ContactForm(
    @NotBlank(message = "is required") @Size(max = 200, message = LONGEST) String name,
    @Size(max = 200, message = LONGEST) @Schema(example = "name@example.org") @Nullable String mail,
    @Size(max = 200, message = LONGEST) @Schema(example = "+212 5 22 00 00 00")
        @Nullable String phone,
    @Size(max = 200, message = LONGEST) @Schema(description = "what the person does there")
        @Nullable String function) {

  private static final String LONGEST = "must be at most 200 characters";

  ContactDetails details() {
    return new ContactDetails(name, mail, phone, function);
  }

  @Override
  public String toString() {
    return "contact";
  }
}
