package leafpress.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import leafpress.diagnostic.Findings;
import leafpress.geometry.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats with panels: the numbers of folded leaflets, and what is said of wrong ones. */
class PanelsTest {
  private final Findings findings = new Findings();

  private Optional<Format> format(String yaml) {
    return Editions.format(yaml, "f", "f.yml", findings);
  }

  private static String house(String name) throws IOException {
    String yaml = Files.readString(Path.of("styles/formats/" + name + ".yml"));
    return yaml.replace("text: abridged\n", "");
  }

  private String found() {
    return findings.sorted().stream()
        .map(
            d ->
                d.span().line()
                    + ":"
                    + d.span().column()
                    + " "
                    + d.rule().slug()
                    + ": "
                    + d.message())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "a4-letter-fold, cover 100 flap 97 inside-1 100 inside-2 100 inside-3 97 back 100",
    "letter-letter-fold, cover 93.66 flap 92.07 inside-1 93.66 inside-2 93.66 inside-3 92.07 back 93.66",
    "a4-z-fold, cover 99 panel-2 99 panel-3 99 panel-4 99 panel-5 99 panel-6 99",
    "a4-gate-fold, cover 74 right-flap 74 inside-left 74 inside-middle 149 inside-right 74 back 149",
    "a4-half-fold, cover 148.5 inside-1 148.5 inside-2 148.5 back 148.5",
    "letter-z-fold, cover 93.13 panel-2 93.13 panel-3 93.13 panel-4 93.13 panel-5 93.13 panel-6 93.13",
    "letter-gate-fold, cover 69.45 right-flap 69.45 inside-left 69.45 inside-middle 140.49 inside-right 69.45 back 140.49",
    "letter-half-fold, cover 139.7 inside-1 139.7 inside-2 139.7 back 139.7",
    "a6-card, front 105 back 105",
    "slim, front 99 back 99",
  })
  void widthsInMillimetresInReadingOrder(String name, String expected) throws IOException {
    Format format = format(house(name)).orElseThrow();
    String read =
        format.panels().stream()
            .map(
                p ->
                    p.name().replace(' ', '-')
                        + " "
                        + Math.round(Length.toMm(p.size().width()) * 100) / 100.0)
            .collect(Collectors.joining(" "))
            .replace(".0 ", " ")
            .replaceFirst("\\.0$", "");
    assertEquals(expected, read);
  }

  @Test
  void aPanelStandsWhereItsSideHasIt() throws IOException {
    Format format = format(house("a4-letter-fold")).orElseThrow();
    Panel cover = format.panels().get(0);
    Panel back = format.panels().get(5);
    assertEquals(Length.mm(97) + Length.mm(100), format.place(cover).x());
    assertEquals(Length.mm(97), format.place(back).x());
    assertEquals(Length.mm(210), format.place(back).height());
    assertTrue(format.has(Panel.Role.FLAP));
    assertFalse(format.has(Panel.Role.PAGE));
    assertEquals(Length.mm(83), format.measure(), Length.mm(0.01));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "column: 1, width: 97mm|column: 1, width: 98mm|13:63 wrong-sum: the panels of the outside are 298 mm wide together, the sheet 297 mm",
        "allowance: 3mm|allowance: 4mm|9:63 wrong-fold: “flap” is folded in and must be 4 mm narrower than “cover”: 96 mm at most",
        "allowance: 3mm|allowance: 120mm|5:35 wrong-fold: an allowance of 120 mm is more than a panel: “flap” is 97 mm wide",
        "allowance: 3mm|allowance: 0mm|5:35 wrong-fold: a letter fold without an allowance of 0.5 mm or more buckles when it is closed",
        ", allowance: 3mm|''|5:16 wrong-fold: a letter fold without an allowance of 0.5 mm or more buckles when it is closed",
        "scheme: letter|scheme: z|5:30 wrong-fold: a z fold has no panel folded in, so it has no allowance",
        "scheme: letter, allowance: 3mm|scheme: z|9:63 wrong-fold: “flap” must be as wide as “cover”, 100 mm",
        "scheme: letter, allowance: 3mm|scheme: half|9:53 wrong-fold: a half fold has 2 panels side by side, the outside has 3",
        "side: inside, column: 3|side: inside, column: 4|12:58 wrong-place: the inside has 3 panels side by side, but this one is in column 4",
        "column: 1, width: 97mm|column: 1, width: 97mm, height: 100mm|9:77 wrong-sum: “flap” is 100 mm high, but “cover” beside it is 210 mm",
        "side: inside, column: 2|side: inside, column: 1|11:58 wrong-place: another panel stands there already, on the inside",
        "left: 7mm|left: 2mm|8:5 unsafe-margin: the text of “cover” stands 2 mm from its left edge; 3 mm is the least",
        "fold: .scheme: letter, allowance: 3mm.|''|9:53 wrong-fold: a sheet that is not folded has one panel on each side, the outside has 3",
        "panels:|panel:|3:1 missing-key: “panels” is missing",
        "bleed: 3mm|bleed: 3cm|4:45 wrong-length: a bleed of 30 mm is more than any cutter is out",
        "sheet: .width: 297mm|sheet: {width: 0mm|4:16 wrong-length: nothing is 0 wide",
        "name: flap|name: \"\"|9:12 unknown-value: a panel without a name cannot be spoken of",
        "name: flap|name: cover|9:12 repeated-name: two panels are called “cover”",
        "role: flap|role: cover|9:24 repeated-name: a leaflet has one cover, not two",
        "role: back|role: bock|13:24 unknown-value: “bock” is not a role",
        "column: 3, width: 100mm|column: 0, width: 100mm|8:55 unknown-value: “column” cannot be 0",
        "width: 100mm}|width: 100}|8:65 wrong-length: “100” is not a length",
        "role: flap, |role: flap, rotation: 90, |9:40 unknown-value: a panel cannot be turned by 90 degrees",
      })
  void aWrongNumberIsReportedAtItsLine(String from, String to, String expected) throws IOException {
    assertTrue(format(house("a4-letter-fold").replaceFirst(from, to)).isEmpty());
    assertEquals(expected, found().split("\n")[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "trifold, letter",
    "C-fold, letter",
    "concertina, z",
    "Z fold, z",
    "half-fold, half",
    "gatefold, gate",
    "double parallel fold, double-parallel",
  })
  void aFoldByAnotherNameIsToldItsOwn(String name, String own) throws IOException {
    format(house("a4-letter-fold").replace("scheme: letter", "scheme: " + name));
    assertEquals("write “" + own + "”", findings.sorted().get(0).hint());
  }

  @Test
  void anUnknownFoldIsToldAll() throws IOException {
    format(house("a4-letter-fold").replace("scheme: letter", "scheme: star"));
    String all = "known here: none, half, letter, z, gate, double-parallel";
    assertEquals(all, findings.sorted().get(0).hint());
  }

  @Test
  void anAccordionHasThreePanelsOrMore() throws IOException {
    format(own("accordion-fold")).orElseThrow();
    assertEquals("", found());
    format(own("accordion-fold").replace("scheme: z", "scheme: letter, allowance: 3mm"));
    String said = "9:57 wrong-fold: a letter fold has 3 panels side by side, the inside has 4";
    assertEquals(said, found().split("\n")[0]);
  }

  @Test
  void twoPanelsOfADoubleParallelFoldAreFoldedIn() throws IOException {
    format(own("double-parallel-fold")).orElseThrow();
    assertEquals("", found());
    assertTrue(format(own("double-parallel-fold").replaceAll("7[34].75mm", "74.25mm")).isEmpty());
    String said =
        " wrong-fold: “panel 2” is folded in and must be 1 mm narrower than “cover”: 73.25 mm at most";
    assertTrue(found().contains(said), this::found);
  }

  private static String own(String name) throws IOException {
    return Files.readString(Path.of("src/test/formats/" + name + ".yml"));
  }

  @Test
  void inchesAreSummedAsWell() throws IOException {
    assertTrue(format(house("letter-letter-fold").replaceFirst("3.625in", "3.65in")).isEmpty());
    assertTrue(found().contains("are 280.04 mm wide together, the sheet 279.4 mm"), this::found);
  }

  @Test
  void flapsOfAGateThatWouldOverlapAreReported() throws IOException {
    String yaml = house("a4-gate-fold").replace("74mm", "74.5mm").replace("149mm", "148mm");
    assertTrue(format(yaml).isEmpty());
    String said = "9:69 wrong-fold: the flaps are 149 mm wide together and meet over 148 mm";
    assertTrue(found().startsWith(said), this::found);
  }

  /** On a panel and on a page; 6 mm are enough (T-17). */
  @ParameterizedTest
  @CsvSource({
    "a4-gate-fold, gutter: 10mm, 16:34",
    "letter-gate-fold, gutter: 0.4in, 16:34",
    "a4-handout-2col, gutter: 10mm, 7:30",
    "letter-handout-2col, gutter: 10mm, 7:30"
  })
  void columnsOfTextThatStandTooNearAreReported(String name, String gutter, String place)
      throws IOException {
    assertTrue(format(house(name).replaceFirst(gutter, "gutter: 6mm")).isPresent());
    assertEquals("", found());
    assertTrue(format(house(name).replaceFirst(gutter, "gutter: 5mm")).isPresent());
    assertEquals(
        place + " narrow-gutter: columns of text stand 5 mm apart, less than 6 mm", found());
  }

  @Test
  void aSideThatIsNotTheOthersMirrorIsReportedAtItsPanel() throws IOException {
    String yaml =
        house("a4-letter-fold")
            .replace(
                "side: inside, column: 1, width: 100mm", "side: inside, column: 1, width: 97mm")
            .replace(
                "side: inside, column: 3, width: 97mm", "side: inside, column: 3, width: 100mm");
    assertTrue(format(yaml).isEmpty());
    String first = found().split("\n")[0];
    String said = " wrong-fold: “inside 1” is 97 mm wide, but “cover” behind it is 100 mm";
    assertTrue(first.startsWith("10:") && first.endsWith(said), first);
  }

  @Test
  void largePrintHasOneColumn() {
    String page = "page: {width: 210mm, height: 297mm}\nprint: large\n";
    String margins = "margins: {top: 20mm, inside: 20mm, outside: 20mm, bottom: 20mm}\n";
    assertTrue(format(page + margins).orElseThrow().largePrint());
    assertFalse(format(page.replace("print: large\n", "") + margins).orElseThrow().largePrint());
    format(page + margins + "columns: {number: 2, gutter: 8mm}\n");
    format(page + margins + "aside: {width: 30mm, gap: 5mm}\n");
    String said = "large print stands in one column, and this format has ";
    assertEquals(
        "4:10 large-print-divided: " + said + "columns\n4:8 large-print-divided: " + said + "aside",
        found().lines().sorted().collect(Collectors.joining("\n")));
  }
}
