package ma.maillage.eventstore;

import org.axonframework.messaging.eventstreaming.Tag;

/**
 * A tag as one indexed string, {@code key=value}. In the key, {@code %} and {@code =} are written
 * {@code %25} and {@code %3D}, so the first {@code =} always ends it; the value stays as it is.
 */
final class TagText {

  private TagText() {}

  static String of(Tag tag) {
    return tag.key().replace("%", "%25").replace("=", "%3D") + '=' + tag.value();
  }

  static Tag parse(String text) {
    int end = text.indexOf('=');
    String key = text.substring(0, end).replace("%3D", "=").replace("%25", "%");
    return new Tag(key, text.substring(end + 1));
  }
}
