package ma.maillage.frontend.schedule;

import java.io.Serial;

/** No such command can be sent on time here: the schedule has to be told of it. */
final class UnknownAppointmentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnknownAppointmentException(String command) {
    super("command " + command + " is not among those that are sent on time");
  }
}
