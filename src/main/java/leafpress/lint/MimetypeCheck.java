package leafpress.lint;

import java.nio.charset.StandardCharsets;

/** The first file of the archive, by which systems know a book from its first bytes (OCF §4.3). */
final class MimetypeCheck {
  private static final String NAME = "mimetype";
  private static final String TYPE = "application/epub+zip";

  private MimetypeCheck() {}

  static void check(Archive archive, byte[] zip, Remarks remarks) {
    if (!archive.has(NAME)) {
      report(remarks, "there is no file mimetype");
      return;
    }
    Archive.Entry entry = archive.entries().get(NAME);
    if (entry.method() != 0) report(remarks, "mimetype is compressed");
    if (entry.offset() != 0) report(remarks, "mimetype is not the first file of the ZIP");
    if (archive.extraLength(entry) > 0) report(remarks, "mimetype has an extra field in the ZIP");
    String type = archive.read(NAME).map(b -> new String(b, StandardCharsets.UTF_8)).orElse(TYPE);
    if (!type.equals(TYPE)) report(remarks, "mimetype says “" + shorter(type) + "”");
  }

  private static String shorter(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text.replace("\n", "\\n");
  }

  private static void report(Remarks remarks, String message) {
    remarks.add(
        LintRule.MALFORMED_MIMETYPE,
        remarks.place(NAME),
        message,
        "put " + TYPE + " into it, first in the ZIP, stored, without an extra field");
  }
}
