package leafpress.lint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import leafpress.markup.Element;

/** Tables: named, headed, and narrow enough for a telephone. */
final class TableCheck {
  /** At twice the size of text a telephone has room for hardly more (checklist, point 35). */
  private static final int WIDEST = 4;

  private final Remarks remarks;

  /** Tables in a figure whose caption names them. */
  private final Set<Element> captioned = Collections.newSetFromMap(new IdentityHashMap<>());

  private TableCheck(Remarks remarks) {
    this.remarks = remarks;
  }

  static void check(Element root, Remarks remarks) {
    TableCheck check = new TableCheck(remarks);
    root.walk(
        e -> {
          if (e.is("figure") && e.first("figcaption").isPresent())
            e.first("table").ifPresent(check.captioned::add);
        });
    root.walk(
        e -> {
          if (e.is("table") && !e.get("role").matches("presentation|none")) check.table(e);
        });
  }

  private void table(Element table) {
    named(table);
    headed(table);
    table.walk(
        cell -> {
          if (cell.is("th") && !cell.has("scope") && !cell.has("id")) unscoped(cell);
        });
    int widest = 0;
    for (Element part : table.elements()) {
      widest = Math.max(widest, columns(part));
      for (Element row : part.elements()) widest = Math.max(widest, columns(row));
    }
    if (widest <= WIDEST) return;
    remarks.add(
        LintRule.WIDE_TABLE,
        table.span(),
        "the table has " + widest + " columns, more than " + WIDEST,
        "turn rows into columns, or cut it in two: telephones show no more in large text");
  }

  private static int columns(Element row) {
    if (!row.is("tr")) return 0;
    int columns = 0;
    for (Element cell : row.elements()) {
      String span = cell.get("colspan");
      columns += span.matches("[0-9]{1,3}") ? Integer.parseInt(span) : 1;
    }
    return columns;
  }

  private void named(Element table) {
    boolean label = !table.get("aria-label").isBlank() || table.has("aria-labelledby");
    boolean caption = table.elements().stream().anyMatch(e -> e.is("caption"));
    if (label || caption || captioned.contains(table)) return;
    remarks.add(
        LintRule.UNNAMED_TABLE,
        table.span(),
        "the table has no caption",
        "say in caption what it shows; who listens decides by it whether to go in");
  }

  private void unscoped(Element head) {
    remarks.add(
        LintRule.UNSCOPED_HEADER,
        head.span(),
        "the head “" + head.content().strip() + "” does not say whether it is of a column or a row",
        "write scope=\"col\" or scope=\"row\"");
  }

  /**
   * A table without any header, or whose first row has cells where its columns' heads should be.
   */
  private void headed(Element table) {
    List<Element> first = table.first("tr").map(Element::elements).orElse(List.of());
    // The corner above heads of rows says nothing of the other columns.
    List<Element> heads = first.size() < 2 ? first : first.subList(1, first.size());
    if (heads.stream().anyMatch(TableCheck::columnHead)) return;
    // A list of facts, name and value, has heads of rows alone.
    boolean facts = first.size() == 2 && first.get(0).is("th");
    if (first.isEmpty() || facts) return;
    remarks.add(
        LintRule.TABLE_WITHOUT_HEADERS,
        table.span(),
        "the columns of the table have no headers",
        "write th scope=\"col\" in its first row");
  }

  private static boolean columnHead(Element cell) {
    return cell.is("th") && !cell.get("scope").startsWith("row");
  }
}
