package leafpress.lint;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Span;
import leafpress.markup.Element;

/** Looks styles through for what takes choices from readers or breaks old engines. */
final class StyleCheck {
  private static final String FIXED = "[0-9.]+(px|pt|pc|mm|cm|in|q)";
  private static final Pattern BODY = Pattern.compile("(^|[\\s,])(html|body|p)(?=\\s*(,|$))");
  private static final Pattern REMOTE =
      Pattern.compile("url\\(\\s*[\"']?((https?:)?//[^\"')]*)", Pattern.CASE_INSENSITIVE);

  private final Remarks remarks;

  private StyleCheck(Remarks remarks) {
    this.remarks = remarks;
  }

  static void check(Volume volume, Remarks remarks) {
    StyleCheck check = new StyleCheck(remarks);
    volume.sheets().forEach((path, css) -> check.sheet(css, path));
    for (Element root : volume.documents().values()) root.walk(check::element);
  }

  private void element(Element e) {
    if (e.is("style")) sheet(e.content(), e.span(), e.span().line());
    if (e.has("style"))
      declarations("", Css.declarations(Css.withoutComments(e.get("style"))), e.span());
  }

  private void sheet(String css, String path) {
    sheet(css, remarks.place(path, 1), 1);
  }

  private void sheet(String css, Span file, int first) {
    String plain = Css.withoutComments(css);
    Matcher remote = REMOTE.matcher(plain);
    while (remote.find()) remote(remote.group(1), at(file, first, plain, remote.start()));
    Matcher imported = Pattern.compile("@import[^;]*").matcher(plain);
    while (imported.find())
      unsafe(
          at(file, first, plain, imported.start()),
          imported.group(),
          "an import, which some engines do not follow");
    for (Css.Rule rule : Css.rules(css)) {
      Span place = new Span(file.file(), first + rule.line() - 1, 0);
      if (rule.selector().startsWith("@")) continue;
      declarations(rule.selector(), rule.declarations(), place);
    }
  }

  private static Span at(Span file, int first, String text, int offset) {
    int lines = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Span(file.file(), first + lines, 0);
  }

  private void remote(String address, Span at) {
    remarks.add(
        LintRule.REMOTE_RESOURCE,
        at,
        "“" + address + "” is fetched from the web",
        "put the file into the book");
  }

  private void declarations(String selector, Map<String, String> declarations, Span at) {
    boolean page = BODY.matcher(selector.toLowerCase(Locale.ROOT)).find();
    declarations.forEach(
        (name, value) -> {
          String reason = reason(name, value.toLowerCase(Locale.ROOT), page);
          if (!reason.isEmpty()) unsafe(at, name + ": " + value, reason);
        });
  }

  /** Why a declaration is not safe, or an empty text. */
  private static String reason(String name, String value, boolean page) {
    if (name.equals("font-size") && value.matches(FIXED)) return "a fixed text size";
    if (name.equals("font") && value.matches("(.*\\s)?" + FIXED + "(\\s.*|/.*)"))
      return "a fixed text size";
    if (name.equals("line-height") && value.matches("[0-9.]+[a-z]+"))
      return "a line height with a unit";
    if (name.equals("height") && value.matches(FIXED) && page) return "a fixed height";
    if (name.equals("position") && value.equals("fixed")) return "a fixed position";
    if (name.startsWith("--") || value.contains("var("))
      return "a variable: some reading systems refuse the book";
    if (name.equals("display") && value.matches("(inline-)?grid"))
      return "a grid: old engines pile its cells up";
    boolean colour = name.equals("color") || name.matches("background(-color)?");
    boolean open = value.matches("inherit|transparent|none|initial|unset|currentcolor|0");
    if (colour && page && !open) return "a colour on the whole page: night mode must win";
    return "";
  }

  private void unsafe(Span at, String words, String reason) {
    remarks.add(
        LintRule.UNSAFE_STYLE,
        at,
        "“" + words.replaceAll("\\s+", " ").strip() + "” is " + reason,
        "use em and %, a number for line heights, and leave the page’s colours to the reader");
  }
}
