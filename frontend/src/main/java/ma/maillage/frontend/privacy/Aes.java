package ma.maillage.frontend.privacy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM as bytes {@code nonce (12) ‖ ciphertext ‖ tag (16)}, with a random nonce each time
 * and a context that is authenticated beside it. Stateless.
 */
final class Aes {

  static final int KEY_BYTES = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Aes() {}

  static byte[] newKey() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  static byte[] encrypt(byte[] key, byte[] plain, String context) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
      return ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is part of every JDK", e);
    }
  }

  /**
   * @throws WrongKeyException if key or context are others, or a bit of it has changed
   */
  static byte[] decrypt(byte[] key, byte[] encrypted, String context) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      ByteBuffer buffer = ByteBuffer.wrap(encrypted).get(nonce);
      byte[] rest = new byte[buffer.remaining()];
      buffer.get(rest);
      return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(rest);
    } catch (GeneralSecurityException | BufferUnderflowException e) {
      throw new WrongKeyException(e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
