package ma.maillage.query.connections;

import ma.maillage.api.directory.ParticipantId;

/** Who acts in a connection, without saying who that is. */
public enum Who {

  /** The ambassadors of its cities. */
  AMBASSADOR,

  /** Its first side. */
  FIRST,

  /** Its second side. */
  SECOND;

  static Who of(ParticipantId participant, ConnectionView connection) {
    return connection.first().participant().id().equals(participant) ? FIRST : SECOND;
  }

  Who other() {
    return switch (this) {
      case FIRST -> SECOND;
      case SECOND -> FIRST;
      case AMBASSADOR -> AMBASSADOR;
    };
  }
}
