package ma.maillage.frontend.privacy;

import java.util.Optional;

/** What opening a sealed contact comes to. */
public sealed interface Opened {

  /** It could be read. */
  record Known(ContactDetails details) implements Opened {}

  /** The person was erased: nobody can read it any more. */
  record Redacted() implements Opened {}

  default Optional<ContactDetails> known() {
    return switch (this) {
      case Known(ContactDetails details) -> Optional.of(details);
      case Redacted() -> Optional.empty();
    };
  }
}
