package leafpress.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Edges;
import leafpress.geometry.Size;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlList;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;

/** Reads the panels of a format. */
final class PanelReader {
  /** Stands where a format names no panel, so that reading goes on. */
  static final Panel NONE =
      new Panel(
          "", Panel.Role.PAGE, Panel.Side.OUTSIDE, 1, 1, false, new Size(0, 0), Edges.NONE, 1, 0);

  /** More panels than these are no leaflet. */
  private static final int MOST_PLACES = 16;

  private final YamlFields format;
  private final Sheet sheet;
  private final Findings findings;
  private final Measures measures;
  private final List<Placed> placed = new ArrayList<>();

  /** A panel with what the file says of it, for the place of findings. */
  record Placed(Panel panel, YamlFields fields) {}

  PanelReader(YamlFields format, Sheet sheet, Findings findings) {
    this.format = format;
    this.sheet = sheet;
    this.findings = findings;
    this.measures = new Measures(findings);
  }

  List<Panel> read() {
    Edges margins = format.map("margins").map(m -> margins(m.fields(findings))).orElse(Edges.NONE);
    Optional<YamlList> list = format.list("panels");
    for (YamlNode item : list.map(YamlList::items).orElse(List.of())) {
      format
          .as(YamlMap.class, item, "panels", "maps: - {name: cover, role: cover, …}")
          .ifPresent(map -> placed.add(panel(map.fields(findings), margins)));
    }
    if (list.isPresent() && list.get().items().isEmpty()) {
      findings.add(EditionRule.EMPTY_LIST, list.get().span(), "“panels” names nothing");
    }
    return placed.stream().map(Placed::panel).toList();
  }

  List<Placed> placed() {
    return placed;
  }

  private Edges margins(YamlFields margins) {
    Edges edges =
        new Edges(
            measures.required(margins, "top"),
            measures.required(margins, "right"),
            measures.required(margins, "bottom"),
            measures.required(margins, "left"));
    margins.finish();
    return edges;
  }

  private Placed panel(YamlFields fields, Edges margins) {
    fields.require("name", "cover");
    fields.require("role", "cover");
    fields.require("side", "outside");
    fields.require("column", "1");
    if (fields.has("name") && fields.text("name", "").isBlank()) {
      findings.add(
          EditionRule.UNKNOWN_VALUE,
          fields.at("name"),
          "a panel without a name cannot be spoken of",
          "write name: inside 1");
    }
    Size size =
        new Size(
            measures.required(fields, "width"),
            measures.length(fields, "height").orElse(sheet.size().height()));
    Optional<YamlFields> text = fields.map("columns").map(map -> map.fields(findings));
    int columns = text.map(this::columns).orElse(1);
    Panel panel =
        new Panel(
            fields.text("name", ""),
            measures.choice(fields, "role", Panel.Role.values(), Panel.Role.INSIDE),
            measures.choice(fields, "side", Panel.Side.values(), Panel.Side.OUTSIDE),
            place(fields, "column"),
            place(fields, "row"),
            turned(fields),
            size,
            fields.map("margins").map(m -> own(m.fields(findings), margins)).orElse(margins),
            columns,
            text.map(t -> measures.gutter(t, columns)).orElse(0L));
    text.ifPresent(YamlFields::finish);
    fields.finish();
    return new Placed(panel, fields);
  }

  private int columns(YamlFields text) {
    return measures.whole(
        text, "number", 1, FormatReader.MOST_COLUMNS, "write a number from 1 to 4");
  }

  private int place(YamlFields fields, String key) {
    return measures.whole(fields, key, 1, MOST_PLACES, "count from 1, at the left and at the top");
  }

  /** The format's margins, with those that a panel names itself. */
  private Edges own(YamlFields own, Edges margins) {
    Edges edges =
        new Edges(
            measures.length(own, "top").orElse(margins.top()),
            measures.length(own, "right").orElse(margins.right()),
            measures.length(own, "bottom").orElse(margins.bottom()),
            measures.length(own, "left").orElse(margins.left()));
    own.finish();
    return edges;
  }

  private boolean turned(YamlFields fields) {
    int rotation = fields.whole("rotation", 0);
    if (rotation != 0 && rotation != 180) {
      findings.add(
          EditionRule.UNKNOWN_VALUE,
          fields.at("rotation"),
          "a panel cannot be turned by " + rotation + " degrees",
          "write 0, or 180 for upside down");
    }
    return rotation == 180;
  }
}
