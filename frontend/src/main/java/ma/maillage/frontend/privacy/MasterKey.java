package ma.maillage.frontend.privacy;

/**
 * What wraps the keys of persons: a file here, or a key management service. Any number of threads
 * may use it.
 */
interface MasterKey {

  /** Names the key, and says nothing of it; another key has another name. */
  String name();

  /**
   * Encrypts a key.
   *
   * @param context what the key is for; unwrapping it needs the same
   */
  byte[] wrap(byte[] key, String context);

  /**
   * Decrypts a key.
   *
   * @throws WrongKeyException if it was wrapped under another master key or for something else
   */
  byte[] unwrap(byte[] wrapped, String context);
}
