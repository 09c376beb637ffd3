package ma.maillage.frontend.imports;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import ma.maillage.api.Refusal;
import ma.maillage.api.RefusedException;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.api.deals.SubscribeToDeals;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.api.marketplace.PublishOffer;
import ma.maillage.api.representation.AppointAmbassador;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/**
 * Sends the commands of an import side by side, except that what a participant does waits for its
 * registration. Relies on the gateway to answer every command within a time. Commands are handed in
 * from one thread.
 */
final class RowCommands {

  private final CommandGateway gateway;
  private final Executor executor;
  private final Map<ParticipantId, CompletableFuture<Outcome>> registering =
      new ConcurrentHashMap<>();

  RowCommands(CommandGateway gateway, Executor executor) {
    this.gateway = gateway;
    this.executor = executor;
  }

  /** What became of the command; fails when that could not be found out. */
  CompletableFuture<Outcome> send(Object command) {
    CompletableFuture<Outcome> before = registering.get(actor(command));
    CompletableFuture<Outcome> outcome =
        before == null
            ? CompletableFuture.supplyAsync(() -> outcome(command), executor)
            : before.handleAsync((registered, failure) -> outcome(command), executor);
    if (command instanceof RegisterParticipant register) {
      registering.put(register.participant(), outcome);
      return outcome.whenComplete((_, _) -> registering.remove(register.participant(), outcome));
    }
    return outcome;
  }

  private static ParticipantId actor(Object command) {
    return switch (command) {
      case RegisterParticipant register -> register.participant();
      case PublishNeed publish -> publish.owner();
      case PublishOffer publish -> publish.owner();
      case OpenDeal open -> open.startup();
      case SubscribeToDeals subscribe -> subscribe.investor();
      case AppointAmbassador appoint -> appoint.cluster();
      default -> throw new IllegalArgumentException("not a command of an import: " + command);
    };
  }

  private Outcome outcome(Object command) {
    Refusal refusal = refusal(command);
    if (refusal == null) {
      return new Outcome.Stored();
    }
    return refusal.kind() == Refusal.Kind.CONFLICT
        ? new Outcome.Known()
        : new Outcome.Rejected(refusal.message());
  }

  /** Carries out the command; null when it was not refused. */
  @Nullable Refusal refusal(Object command) {
    try {
      gateway.send(command).getResultMessage().get();
      return null;
    } catch (ExecutionException failed) {
      return refusalIn(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UndecidedCommandException("interrupted", interrupted);
    }
  }

  private static Refusal refusalIn(ExecutionException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return refused.refusal();
      }
    }
    throw new UndecidedCommandException(String.valueOf(failed.getCause()), failed);
  }
}
