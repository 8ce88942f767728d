package leafpress.clean;

import java.util.Base64;
import java.util.Locale;

/** Writes a ledger as JSON (RFC 8259), a record a line. */
final class LedgerJson {
  private LedgerJson() {}

  static String head(Ledger ledger, String markdown) {
    StringBuilder out = new StringBuilder("{");
    out.append("\"raw\":").append(text(ledger.name()));
    out.append(",\"charset\":").append(text(ledger.charset()));
    out.append(",\"mark\":").append(bytes(ledger.mark()));
    ledger.container().ifPresent(all -> out.append(",\"container\":").append(bytes(all)));
    out.append(",\"manuscript\":").append(text(Overwriting.fingerprint(markdown)));
    return out.append(",\"edits\":").append(ledger.edits().size()).append('}').toString();
  }

  static String line(Edit edit) {
    StringBuilder out = new StringBuilder("{\"rule\":").append(text(edit.rule().slug()));
    out.append(",\"start\":").append(edit.start()).append(",\"end\":").append(edit.end());
    out.append(",\"before\":").append(text(edit.before()));
    out.append(",\"after\":").append(text(edit.after()));
    out.append(",\"confidence\":").append(edit.confidence()).append(",\"reasons\":[");
    String between = "";
    for (Reason reason : edit.reasons()) {
      out.append(between).append("{\"rule\":").append(text(reason.rule().slug()));
      out.append(",\"confidence\":").append(reason.confidence());
      if (!reason.evidence().isEmpty())
        out.append(",\"evidence\":").append(text(reason.evidence()));
      out.append('}');
      between = ",";
    }
    return out.append("]}").toString();
  }

  private static String bytes(byte[] bytes) {
    return "\"" + Base64.getEncoder().encodeToString(bytes) + "\"";
  }

  /** A text in quotation marks; halves of surrogate pairs and controls are escaped. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c == '\n') out.append("\\n");
      else if (c < ' ' || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else out.append(c);
    }
    return out.append('"').toString();
  }
}
