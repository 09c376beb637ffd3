package ma.maillage.frontend.rest;

import java.net.URI;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.moderation.SubmitDraft;
import ma.maillage.api.moderation.Wording;
import ma.maillage.api.statements.Statement;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.drafts.DraftView;
import ma.maillage.query.drafts.FindDraft;
import org.springframework.stereotype.Component;

/**
 * Takes what somebody says of a participant: members may have to wait for a judgement, ambassadors
 * and operators only where they want one. Any number of threads may use it.
 */
@Component
public final class Statements {

  private final Commands commands;
  private final Queries queries;

  Statements(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /** Where a draft is. */
  public static URI draftOf(Subject subject) {
    return URI.create("/api/drafts/" + subject);
  }

  /**
   * Says it, or leaves it as a draft, which is answered.
   *
   * @param published the command that says it without a judgement
   * @param draft whether it is to be judged although the actor need not wait for that
   */
  public boolean waits(
      Statement statement, Wording wording, Object published, boolean draft, Actor actor) {
    Mandate mandate = actor.requireActingFor(statement.owner());
    if (actor.actsForAnyone() && !draft) {
      commands.send(published, mandate);
      return false;
    }
    SubmitDraft submission = new SubmitDraft(statement, wording, mandate.account());
    boolean waits = commands.ask(submission, Boolean.class, mandate);
    if (waits) {
      queries.await(
          new FindDraft(statement.subject()),
          DraftView.class,
          shown -> shown.wording().equals(wording));
    }
    return waits;
  }
}
