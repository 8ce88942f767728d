package leafpress.clean;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import leafpress.json.Json;

/** Writes a ledger as JSON, a record a line. */
final class LedgerJson {
  private LedgerJson() {}

  static String head(Ledger ledger, String markdown) {
    Map<String, Object> head =
        Json.object(
            "raw", ledger.name(), "charset", ledger.charset(), "mark", bytes(ledger.mark()));
    ledger.container().ifPresent(all -> head.put("container", bytes(all)));
    head.put("manuscript", Overwriting.fingerprint(markdown));
    head.put("edits", ledger.edits().size());
    return Json.line(head);
  }

  static String line(Edit edit) {
    List<Object> reasons = new ArrayList<>();
    for (Reason reason : edit.reasons()) {
      Map<String, Object> shown =
          Json.object("rule", reason.rule().slug(), "confidence", reason.confidence());
      if (!reason.evidence().isEmpty()) shown.put("evidence", reason.evidence());
      reasons.add(shown);
    }
    return Json.line(
        Json.object(
            "rule", edit.rule().slug(),
            "start", edit.start(),
            "end", edit.end(),
            "before", edit.before(),
            "after", edit.after(),
            "confidence", edit.confidence(),
            "reasons", reasons));
  }

  private static String bytes(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
