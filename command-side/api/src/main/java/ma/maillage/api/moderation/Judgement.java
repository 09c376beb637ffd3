package ma.maillage.api.moderation;

import ma.maillage.api.Checked;
import org.jspecify.annotations.Nullable;

/** What becomes of a draft. */
public sealed interface Judgement {

  /** It is published as it is. */
  record Approval() implements Judgement {}

  /** Its author is to change it: how. */
  record Change(String what) implements Judgement {

    public Change {
      what = Checked.text("what", what, LONGEST);
    }
  }

  /** It is not published. */
  record Rejection(RejectionReason reason, @Nullable String comment) implements Judgement {

    public Rejection {
      Checked.required("reason", reason);
      comment = Checked.optionalText("comment", comment, LONGEST);
    }
  }

  /** Of a text, in characters. */
  int LONGEST = 2_000;
}
