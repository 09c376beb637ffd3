package ma.maillage.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.maillage.api.RefusedException;
import ma.maillage.api.introductions.ConnectionAlreadyProposed;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ProposeConnection;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.commandhandling.gateway.CommandResult;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** Decides as the command side does, as far as matching can tell, and keeps what was accepted. */
final class RecordingGateway implements CommandGateway {

  final List<Object> accepted = new ArrayList<>();
  private final Set<ConnectionId> proposed = new HashSet<>();
  private boolean down;

  /** From now on every command fails for a reason that is no decision. */
  void goDown() {
    down = true;
  }

  /** From now on the pair may be proposed again. */
  void setAside(ConnectionId pair) {
    proposed.remove(pair);
  }

  @Override
  public Object sendAndWait(Object command) {
    if (down) {
      throw new IllegalStateException("the command side is down");
    }
    if (command instanceof ProposeConnection propose && !proposed.add(propose.connection())) {
      throw new RefusedException(new ConnectionAlreadyProposed(propose.connection()));
    }
    accepted.add(command);
    return command;
  }

  <T> List<T> accepted(Class<T> type) {
    return accepted.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public CommandResult send(
      Object command, Metadata metadata, @Nullable ProcessingContext context) {
    throw new UnsupportedOperationException("matching waits for every decision");
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("accepted", accepted);
  }
}
