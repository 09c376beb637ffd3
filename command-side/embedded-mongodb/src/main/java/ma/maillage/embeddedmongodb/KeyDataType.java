package ma.maillage.embeddedmongodb;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ByteArrayDataType;

/** How the store writes and orders a {@link Key}. Stateless. */
final class KeyDataType extends BasicDataType<Key> {

  static final KeyDataType INSTANCE = new KeyDataType();

  private static final int OBJECT_HEADERS = 40;

  private KeyDataType() {}

  @Override
  public int compare(Key first, Key second) {
    return first.compareTo(second);
  }

  @Override
  public int getMemory(Key key) {
    return OBJECT_HEADERS + key.length();
  }

  @Override
  public void write(WriteBuffer buffer, Key key) {
    ByteArrayDataType.INSTANCE.write(buffer, key.bytes());
  }

  @Override
  public Key read(ByteBuffer buffer) {
    return Key.of(ByteArrayDataType.INSTANCE.read(buffer));
  }

  @Override
  public Key[] createStorage(int size) {
    return new Key[size];
  }
}
