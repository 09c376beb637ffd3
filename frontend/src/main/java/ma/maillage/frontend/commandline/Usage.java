package ma.maillage.frontend.commandline;

/** What can be asked for. */
final class Usage {

  static final String TEXT =
      """
      java -jar maillage.jar store COMMAND [OPTIONS]

      Looks after the store while no node runs on it. While one does, use its /actuator.

        verify              check the chain of the event log
        stats               say how large the event log is and what it holds
        export FILE         write the event log to a new file, as JSON Lines
        import FILE         read an exported event log into a store that has none
        backup DIRECTORY    copy the data directory; a node can be started on the copy
        compact             rewrite the embedded database without what was removed from it
        migrate --to=URI    copy the whole store to another, empty MongoDB; when interrupted,
                            run it again
        help                print this

      Options are those of the application:

        --data-dir=DIRECTORY           the data directory (~/.maillage)
        --maillage.mongodb.uri=URI     a MongoDB instead of the embedded one
        --maillage.demo=true           the data directory of the demo
        --spring.config.*, --logging.*

      Exit codes: 0 done; 1 the log is broken, or the command could not be finished;
      2 wrong usage; 3 refused, and nothing was changed.
      """;

  private Usage() {}
}
