package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;

/** When an open step is asked after, once, and when it ends by itself. */
public record Due(Instant remindAt, Instant expiresAt) {

  public Due {
    Checked.required("remindAt", remindAt);
    Checked.required("expiresAt", expiresAt);
  }
}
