package ma.maillage.query.feeds;

/** Takes the items of one session, one at a time and in order. */
@FunctionalInterface
public interface FeedSink {

  /**
   * Takes an item; blocking here holds back this session and no other.
   *
   * @throws Exception to end the session
   */
  void accept(FeedItem item) throws Exception;
}
