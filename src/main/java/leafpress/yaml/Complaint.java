package leafpress.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the parser complains of, said in words for people who do not know the parser. */
record Complaint(int line, int column, String message, String hint) {
  private static final String SPACES = "YAML does not allow tabs; use spaces";
  private static final String QUOTES =
      "put a text that holds “: ” or “ #”, or begins with a sign, in quotation marks";
  private static final String ALIGN =
      "lines of the same level begin in the same column; indent with spaces";

  static Complaint about(YamlEngineException e, String text) {
    if (e instanceof MarkedYamlEngineException) return about((MarkedYamlEngineException) e, text);
    if (e instanceof ReaderException) return about((ReaderException) e, text);
    return new Complaint(1, 1, "this cannot be read as YAML", "");
  }

  private static Complaint about(ReaderException e, String text) {
    int points = text.codePointCount(0, text.length());
    int end = text.offsetByCodePoints(0, Math.min(e.getPosition(), points));
    int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    int column = end - text.lastIndexOf('\n', end - 1);
    String character = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
    return new Complaint(
        line, column, "the character " + character + " is not allowed", "remove it");
  }

  private static Complaint about(MarkedYamlEngineException e, String text) {
    Optional<Mark> where = e.getProblemMark().or(e::getContextMark);
    int line = where.map(mark -> mark.getLine() + 1).orElse(1);
    int column = where.map(mark -> mark.getColumn() + 1).orElse(1);
    int tab = tabInIndent(text, line);
    if (tab > 0) return new Complaint(line, tab, "the line is indented with a tab", SPACES);
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    if (problem.contains("TAB")) {
      return new Complaint(line, column, "a value begins with a tab", SPACES);
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      int from = e.getContextMark().map(mark -> mark.getLine() + 1).orElse(line);
      int at = e.getContextMark().map(mark -> mark.getColumn() + 1).orElse(column);
      String message = "a quotation mark is opened here and never closed";
      return new Complaint(from, at, message, "close it");
    }
    return said(line, column, context, problem);
  }

  private static Complaint said(int line, int column, String context, String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return new Complaint(line, column, "a colon is not expected here", QUOTES);
    }
    if (problem.contains("could not find expected ':'")) {
      return new Complaint(
          line, column, "the line before is neither “key: value” nor a part of one", QUOTES);
    }
    if (context.contains("flow sequence")) {
      return new Complaint(
          line,
          column,
          "a list that “[” opened is not closed",
          "write [one, two], with “]” at the end");
    }
    if (context.contains("flow mapping")) {
      return new Complaint(
          line,
          column,
          "a map that “{” opened is not closed",
          "write {key: value}, with “}” at the end");
    }
    if (problem.contains("expected <block end>") || context.contains("block")) {
      return new Complaint(line, column, "this line does not fit the lines above it", ALIGN);
    }
    if (problem.contains("cannot start any token")) {
      return new Complaint(line, column, "a value cannot begin with this character", QUOTES);
    }
    String message = problem.isEmpty() ? "this cannot be read as YAML" : problem;
    return new Complaint(line, column, message, QUOTES);
  }

  /** The column of a tab before the first other character of a line, or 0. */
  private static int tabInIndent(String text, int line) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    if (line > lines.length) return 0;
    String indent = lines[line - 1].replaceFirst("[^ \t].*$", "");
    return indent.indexOf('\t') + 1;
  }
}
