package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.language.LanguageTag;
import leafpress.language.Scripts;

/** Writes the marks of Markdown round the blocks of a raw text. */
final class Skeleton {
  /** What Markdown would read as a mark: an image, emphasis, code, a link, HTML, a table. */
  private static final Pattern ACTIVE = Pattern.compile("[\\\\*_`\\[\\]<|~]|&(?=#?\\w{1,31};)");

  private static final Pattern ACTIVE_AT_START = Pattern.compile("^(?:#|>|[-+=](?=\\s|$|-)|:::)");
  private static final Pattern NUMBER_AT_START = Pattern.compile("^[0-9]{1,9}(?=[.)])");

  private final String text;
  private final String colon;
  private final String language;
  private final String otherFields;
  private final List<Edit> out = new ArrayList<>();

  private Skeleton(String text, String language, String otherFields) {
    this.text = text;
    this.language = language;
    this.colon = LanguageTag.chinese(language) ? "**：" : "**: ";
    this.otherFields = otherFields;
  }

  /**
   * The edits that make Markdown of a text.
   *
   * @param title in place of one in the text
   * @param otherFields lines of the front matter after {@code lang}
   */
  static List<Edit> edits(
      String text,
      List<Piece> pieces,
      String language,
      Optional<String> title,
      String otherFields) {
    Skeleton skeleton = new Skeleton(text, language, otherFields);
    skeleton.write(pieces, title);
    return skeleton.out;
  }

  private void write(List<Piece> pieces, Optional<String> title) {
    int at = 0;
    Optional<Piece> before = Optional.empty();
    List<Reason> quarantine = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.kind() == Piece.Kind.BOILERPLATE) {
        quarantine.add(Reason.sure(Mend.BOILERPLATE, "“" + piece.text() + "”"));
        continue;
      }
      gap(at, piece.first().start(), between(before, piece, title), quarantine);
      block(piece);
      at = piece.last().end();
      before = Optional.of(piece);
      quarantine.clear();
    }
    String tail = before.isEmpty() ? between(before, null, title) : "";
    if (before.isPresent() && before.get().kind() == Piece.Kind.TITLE) tail = afterTitle().strip();
    gap(at, text.length(), tail + "\n", quarantine);
  }

  private String between(Optional<Piece> before, Piece piece, Optional<String> title) {
    boolean named = piece != null && piece.kind() == Piece.Kind.TITLE;
    if (before.isEmpty()) {
      if (named) return "---\ntitle: \"";
      return "---\ntitle: \"" + quoted(title.orElse("")) + afterTitle();
    }
    if (before.get().kind() == Piece.Kind.TITLE) return afterTitle();
    boolean items = before.get().kind() == Piece.Kind.ITEM && piece.kind() == Piece.Kind.ITEM;
    return items && numbered(before.get()) == numbered(piece) ? "\n" : "\n\n";
  }

  private static boolean numbered(Piece piece) {
    return piece.mark().isPresent() && piece.mark().get().numbered();
  }

  private String afterTitle() {
    return "\"\nlang: " + language + "\n" + otherFields + "---\n\n";
  }

  private static String quoted(String title) {
    return title.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private void gap(int from, int to, String want, List<Reason> quarantine) {
    if (text.substring(from, to).equals(want)) return;
    Mend rule = want.contains("---") ? Mend.FRONT_MATTER : Mend.BLOCK;
    List<Reason> reasons = new ArrayList<>(List.of(Reason.sure(rule, "")));
    reasons.addAll(quarantine);
    out.add(new Edit(from, to, text.substring(from, to), want, List.copyOf(reasons)));
  }

  private void block(Piece piece) {
    Line line = piece.first();
    int start = line.start();
    switch (piece.kind()) {
      case HEADING:
        heading(piece, line);
        return;
      case ITEM:
        int from = start + piece.mark().map(ListMark::length).orElse(0);
        String mark = piece.mark().map(ListMark::markdown).orElse("- ");
        edit(start, from, mark, Mend.LIST_ITEM, piece.why());
        item(piece, from);
        return;
      case TITLE:
        int words = line.text().startsWith("# ") ? start + 2 : start;
        edit(start, words, "", Mend.HEADING, piece.why());
        for (int i = words; i < line.end(); i++) {
          char c = text.charAt(i);
          if (c == '"' || c == '\\') edit(i, i, "\\", Mend.ESCAPE, "");
        }
        return;
      case TABLE:
        for (Line row : piece.lines()) row(row, row == line, row == piece.last());
        return;
      default:
        body(piece, start, line.text().matches("^#.*") ? start : -1);
    }
  }

  /** A row of a table of GitHub Flavored Markdown; the first is its head. */
  private void row(Line line, boolean head, boolean last) {
    List<Columns.Cell> cells = Columns.cells(line.text());
    edit(line.start(), line.start(), "| ", Mend.TABLE, "cells with gaps");
    for (int i = 0; i < cells.size(); i++) {
      int end = line.start() + cells.get(i).end();
      escape(line.start() + cells.get(i).start(), end);
      if (i + 1 == cells.size()) break;
      edit(end, line.start() + cells.get(i + 1).start(), " | ", Mend.TABLE, "cells with gaps");
    }
    String rule = head ? "\n|" + " --- |".repeat(cells.size()) : "";
    edit(line.end(), line.end(), " |" + rule, Mend.TABLE, "cells with gaps");
    int next = text.indexOf('\n', line.end());
    if (!last && next > line.end()) edit(line.end(), next, "", Mend.SPACE, "");
    if (last) return;
    int start = next + 1;
    while (text.charAt(start) == ' ') start++;
    edit(next + 1, start, "", Mend.SPACE, "");
  }

  private void heading(Piece piece, Line line) {
    int marks = 0;
    while (line.text().charAt(marks) == '#') marks++;
    int from = marks == 0 ? 0 : marks + 1;
    String want = marks > 2 ? line.text().substring(0, Math.min(marks, 6)) + " " : "## ";
    edit(line.start(), line.start() + from, want, Mend.HEADING, piece.why());
    body(piece, line.start() + from, -1);
  }

  private void item(Piece piece, int from) {
    Optional<Label> label = piece.label() ? Label.of(piece.content()) : Optional.empty();
    int rest = from;
    if (label.isPresent() && from + label.get().text() <= piece.first().end()) {
      edit(from, from, "**", Mend.LIST_ITEM, "term");
      escape(from, from + label.get().end());
      rest = from + label.get().text();
      edit(from + label.get().end(), rest, colon, Mend.LIST_ITEM, "term");
    }
    body(piece, rest, -1);
  }

  private void body(Piece piece, int from, int unused) {
    int at = from;
    startOf(from, piece.first().end());
    for (int i = 0; i < piece.lines().size(); i++) {
      Line line = piece.lines().get(i);
      if (i > 0) {
        boolean han =
            Scripts.isHan(text.charAt(at - 1)) || "，。、；：".indexOf(text.charAt(at - 1)) >= 0;
        boolean close = han && Scripts.isHan(text.charAt(line.start()));
        edit(at, line.start(), close ? "" : " ", Mend.JOINED_LINE, "the line was full");
        at = line.start();
      }
      escape(at, line.end());
      at = line.end();
    }
  }

  private void startOf(int from, int to) {
    String rest = text.substring(from, to);
    Matcher number = NUMBER_AT_START.matcher(rest);
    if (ACTIVE_AT_START.matcher(rest).find()) edit(from, from, "\\", Mend.ESCAPE, "");
    else if (number.find()) edit(from + number.end(), from + number.end(), "\\", Mend.ESCAPE, "");
  }

  /** Backslashes before what Markdown would read as marks, and one space for several. */
  private void escape(int from, int to) {
    Matcher active = ACTIVE.matcher(text).region(from, to);
    List<Integer> marks = new ArrayList<>();
    while (active.find()) marks.add(active.start());
    int next = 0;
    for (int i = from; i < to; i++) {
      if (next < marks.size() && marks.get(next) == i) {
        edit(i, i, "\\", Mend.ESCAPE, "");
        next++;
      }
      if (text.charAt(i) != ' ' || i + 1 >= to || text.charAt(i + 1) != ' ') continue;
      int end = i;
      while (end < to && text.charAt(end) == ' ') end++;
      edit(i, end, " ", Mend.SPACE, "");
      i = end - 1;
    }
  }

  private void edit(int from, int to, String want, Mend rule, String evidence) {
    if (text.substring(from, to).equals(want)) return;
    out.add(Edit.of(text, from, to, want, Reason.sure(rule, evidence)));
  }
}
