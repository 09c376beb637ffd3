package ma.maillage.query.feeds;

/** Somebody following a channel. Any thread may call it. */
public interface FeedSession extends AutoCloseable {

  String channel();

  /** The offset of the last item the sink took, or where the session began. */
  long offset();

  /** Whether items still flow: false once closed, or once the sink failed. */
  boolean isOpen();

  /**
   * Ends the session and returns at once; a call of the sink that has begun is the last. Closing
   * again does nothing.
   */
  @Override
  void close();
}
