package leafpress.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import leafpress.language.Scripts;

/**
 * Finds title, headings, items and what is no part of the article. Each line is judged by what it
 * looks like and by its neighbours, in this order: a heading is short, unmarked and unfinished; an
 * item has a mark, or reads “term: text” after a line that leads in or beside its like.
 */
final class Outline {
  private static final int HEADING_WORDS = 10;
  private static final int LONG_HEADING_WORDS = 14;

  /** Navigation stands in the first or last lines of a page. */
  private static final int EDGE = 3;

  private static final Pattern NAVIGATION =
      Pattern.compile("[^|>»›.:]{1,24}(?: [|>»›] [^|>»›.:]{1,24}){2,}");
  private static final Pattern RULE = Pattern.compile("[-–—_=*·.#~ ]{3,}");
  private static final Pattern MARKED = Pattern.compile("#{1,6} .*\\S.*");
  private static final Pattern ADDRESS = Pattern.compile("://|@");

  private final List<Piece> pieces;

  private Outline(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static List<Piece> of(String text, Phrases phrases, List<String> kept) {
    List<Line> lines = Steps.apart(Lines.of(text));
    List<Piece> raw = joined(lines, boilerplate(lines, phrases, kept));
    Outline structure = new Outline(raw);
    List<Piece> out = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++)
      if (raw.get(i).kind() != Piece.Kind.BOILERPLATE) places.add(i);
    Outline article = new Outline(places.stream().map(raw::get).toList());
    List<Piece> judged = article.judged();
    int next = 0;
    for (Piece piece : structure.pieces) {
      out.add(piece.kind() == Piece.Kind.BOILERPLATE ? piece : judged.get(next++));
    }
    return out;
  }

  private static boolean[] boilerplate(List<Line> lines, Phrases phrases, List<String> kept) {
    boolean[] out = new boolean[lines.size()];
    List<Pattern> patterns =
        phrases.boilerplate().stream()
            .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    Map<String, Integer> times = new HashMap<>();
    for (Line line : lines) times.merge(line.text(), 1, Integer::sum);
    for (int i = 0; i < out.length; i++) {
      String text = lines.get(i).text();
      if (kept.contains(text)) continue;
      boolean repeated = times.get(text) > 2 && words(text) <= 12 && lines.size() > 8;
      boolean known =
          text.length() < 160 && patterns.stream().anyMatch(p -> p.matcher(text).find());
      boolean edge = i < EDGE || i >= out.length - EDGE;
      out[i] =
          repeated
              || known
              || edge && NAVIGATION.matcher(text).matches()
              || RULE.matcher(text).matches();
    }
    return out;
  }

  private static List<Piece> joined(List<Line> lines, boolean[] boilerplate) {
    int width = Lines.wrappedAt(lines);
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Line> group = new ArrayList<>(List.of(lines.get(i)));
      if (boilerplate[i]) {
        out.add(new Piece(Piece.Kind.BOILERPLATE, group, Optional.empty(), false, "boilerplate"));
        continue;
      }
      int rows = Columns.rows(lines, i, boilerplate);
      if (rows > 0) {
        List<Line> table = List.copyOf(lines.subList(i, i + rows));
        out.add(new Piece(Piece.Kind.TABLE, table, Optional.empty(), false, "cells with gaps"));
        i += rows - 1;
        continue;
      }
      while (i + 1 < lines.size()
          && !boilerplate[i + 1]
          && Lines.goesOn(lines.get(i), lines.get(i + 1), width)) {
        group.add(lines.get(++i));
      }
      Optional<ListMark> mark = ListMark.of(group.get(0).text());
      out.add(new Piece(Piece.Kind.PARAGRAPH, group, mark, false, ""));
    }
    return out;
  }

  private List<Piece> judged() {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece before = out.isEmpty() ? null : out.get(i - 1);
      out.add(judge(i, before));
    }
    return ListRuns.of(out);
  }

  private Piece judge(int i, Piece before) {
    Piece piece = pieces.get(i);
    if (piece.kind() == Piece.Kind.TABLE) return piece;
    String text = piece.text();
    if (i == 0 && title(piece)) return piece.as(Piece.Kind.TITLE, false, "first line, a heading");
    if (MARKED.matcher(text).matches()) return piece.as(Piece.Kind.HEADING, false, "marked");
    boolean listed =
        before != null && (before.kind() == Piece.Kind.ITEM || before.last().leadsIn());
    if (piece.mark().isPresent()) {
      if (piece.mark().get().numbered() && numberedHeading(i)) {
        return piece.as(Piece.Kind.HEADING, false, "a number before a short line and a long one");
      }
      return piece.as(Piece.Kind.ITEM, Label.of(piece.content()).isPresent(), "marked");
    }
    if (listed && bareItem(i, before)) return piece.as(Piece.Kind.ITEM, false, "short, in a list");
    if (heading(i)) return piece.as(Piece.Kind.HEADING, false, "short, unmarked, unfinished");
    boolean label = Label.of(text).isPresent();
    if (label && (listed || twins(i))) return piece.as(Piece.Kind.ITEM, true, "term and text");
    return piece.as(Piece.Kind.PARAGRAPH, false, "");
  }

  private static boolean title(Piece piece) {
    String text = piece.text();
    if (piece.mark().isPresent() || text.startsWith("## ")) return false;
    if (text.startsWith("# ")) return true;
    return words(text) <= LONG_HEADING_WORDS && !closed(piece) && piece.lines().size() == 1;
  }

  /** Whether it ends as sentences and lead-ins do. */
  private static boolean closed(Piece piece) {
    return ".:;,!。：；，！、".indexOf(piece.last().last()) >= 0;
  }

  private boolean heading(int i) {
    Piece piece = pieces.get(i);
    String text = piece.text();
    if (i + 1 == pieces.size() || piece.lines().size() > 1 || closed(piece)) return false;
    if (Character.isLowerCase(text.codePointAt(0)) || ADDRESS.matcher(text).find()) return false;
    if (!text.codePoints().anyMatch(Character::isLetter)) return false;
    int words = words(text);
    return words <= HEADING_WORDS || words <= LONG_HEADING_WORDS && titleCase(text);
  }

  private static boolean titleCase(String text) {
    int big = 0;
    int all = 0;
    for (String word : text.split("[ /-]+")) {
      if (word.length() < 4) continue;
      all++;
      if (Character.isUpperCase(word.codePointAt(0)) || Scripts.isHan(word.codePointAt(0))) big++;
    }
    return all > 2 && big * 10 >= all * 8;
  }

  private boolean numberedHeading(int i) {
    Piece piece = pieces.get(i);
    if (closed(piece) || words(piece.content()) > HEADING_WORDS) return false;
    if (i + 1 == pieces.size()) return false;
    Piece next = pieces.get(i + 1);
    return next.mark().isEmpty() && words(next.text()) > HEADING_WORDS + 2;
  }

  /** A short line right below a lead-in or another such item, with one more of its kind. */
  private boolean bareItem(int i, Piece before) {
    Piece piece = pieces.get(i);
    if (!shortLine(piece) || Label.of(piece.text()).isPresent()) return false;
    boolean tight = piece.first().gap() == 0;
    if (before.kind() == Piece.Kind.ITEM) {
      boolean sameKind = before.mark().isEmpty() && !before.label();
      return sameKind && tight && !(followedByLong(i) && !closed(piece));
    }
    if (i + 1 == pieces.size()) return false;
    Piece next = pieces.get(i + 1);
    return shortLine(next)
        && next.first().gap() == 0
        && next.mark().isEmpty()
        && Label.of(next.text()).isEmpty();
  }

  private static boolean shortLine(Piece piece) {
    return words(piece.text()) <= HEADING_WORDS && !piece.last().leadsIn();
  }

  private boolean followedByLong(int i) {
    return i + 1 < pieces.size() && !shortLine(pieces.get(i + 1));
  }

  /** Whether the line before or after has the same shape. */
  private boolean twins(int i) {
    return labelled(i - 1) || labelled(i + 1);
  }

  private boolean labelled(int i) {
    if (i < 0 || i >= pieces.size() || pieces.get(i).mark().isPresent()) return false;
    Piece piece = pieces.get(i);
    return Label.of(piece.text()).isPresent() && words(piece.text()) > 3;
  }

  /** A name for files and titles from a slug: {@code lupus-care} gives {@code Lupus care}. */
  static String spelled(String slug) {
    String words = slug.replace('-', ' ').replace('_', ' ').strip();
    if (words.isEmpty()) return "Untitled";
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** How many words it reads like: a Han word has two characters on average. */
  static int words(String text) {
    int han = 0;
    int latin = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Scripts.isHan(c)) {
        han++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        if (!inWord) latin++;
        inWord = true;
      } else if (c == ' ' || c == '/' || c == '(') {
        inWord = false;
      }
    }
    return latin + (han + 1) / 2;
  }
}
