package leafpress.checksum;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes (FIPS 180-4). */
public final class Sha256 {
  private Sha256() {}

  /** A sum that has seen nothing yet. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The sum in 64 hexadecimal digits, lower case; the sum begins anew. */
  public static String digits(MessageDigest sum) {
    return HexFormat.of().formatHex(sum.digest());
  }

  /** The sum of bytes, 32 bytes long. */
  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  /** The sum of bytes in 64 hexadecimal digits, lower case. */
  public static String digits(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }
}
