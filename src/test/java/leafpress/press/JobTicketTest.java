package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import leafpress.diagnostic.Findings;
import leafpress.edition.Editions;
import leafpress.geometry.Length;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Job tickets: that both say the same, in the same shape, for folds, cards and thick booklets. */
class JobTicketTest {
  /** What a machine may rely on: names, and whether each is a number, a text, or said of some. */
  private static final Map<String, String> SHAPE =
      Map.of(
          "",
              "title:text leaflet:text language:text languages:list date:text format:text"
                  + " pages:number page:object type:object paper:text home:object press:object"
                  + " checks:list files:list",
          "page", "width_mm:number height_mm:number",
          "type", "body_pt:number smallest_pt:number",
          "home",
              "scheme:text paper:object sheets:number two_sided:flag turn_on:text?"
                  + " scale_percent:number folds_mm:list how_to_fold:text? binding:text?"
                  + " creep_mm:number? blank_pages:number blank_sides:number",
          "press",
              "trim:object bleed_mm:number folds_mm:list sheet:text colours:text"
                  + " printing_condition:text",
          "checks", "name:text passed:flag detail:text",
          "files", "name:text use:text standards:text sha256:text");

  @TempDir static Path folder;
  private static Path leaflets;

  @BeforeAll
  static void print() throws Exception {
    String all = ", files: [screen, home, press]";
    String sentence = "Ask the people who treat you what is known of this. ";
    String text = (sentence.repeat(30) + "\n\n").repeat(100);
    Path manuscript =
        SmallPublication.in(folder.resolve("manuscript"))
            .key("publisher: A clinic")
            .article("en/short", "One", "summary: Ask.", sentence + "\n")
            .article("en/long", "One", "summary: Ask.", text)
            .leaflet("articles: [short], format: a4-letter-fold" + all)
            .leaflet("articles: [short], format: slim" + all)
            .leaflet("articles: [short], format: a4-large-print" + all)
            .leaflet("format: a5-booklet" + all)
            .written();
    Report report = Press.print(Order.all(manuscript, folder.resolve("dist")), Progress.NONE);
    assertEquals(List.of(), report.failed());
    leaflets = folder.resolve("dist/leaflets");
  }

  @ParameterizedTest
  @CsvSource({
    "short.en.a4-letter-fold, 'scheme paper sheets two_sided turn_on scale_percent folds_mm how_to_fold blank_pages blank_sides'",
    "short.en.slim, 'scheme paper sheets two_sided turn_on scale_percent folds_mm blank_pages blank_sides'",
    "short.en.a4-large-print, 'scheme paper sheets two_sided turn_on scale_percent folds_mm blank_pages blank_sides'",
    "short.en.a5-booklet, 'scheme paper sheets two_sided turn_on scale_percent folds_mm how_to_fold binding blank_pages blank_sides'",
    "long.en.a5-booklet, 'scheme paper sheets two_sided turn_on scale_percent folds_mm how_to_fold binding creep_mm blank_pages blank_sides'"
  })
  void ticketsForMachinesHaveTheirShape(String name, String home) throws IOException {
    Map<?, ?> ticket = json(name);
    shape("", ticket);
    for (String part : List.of("page", "type", "home", "press")) {
      shape(part, (Map<?, ?>) ticket.get(part));
    }
    shape("page", (Map<?, ?>) ((Map<?, ?>) ticket.get("home")).get("paper"));
    shape("page", (Map<?, ?>) ((Map<?, ?>) ticket.get("press")).get("trim"));
    for (String part : List.of("checks", "files")) {
      for (Object item : (List<?>) ticket.get(part)) shape(part, (Map<?, ?>) item);
    }
    Set<Object> said = new TreeSet<>(((Map<?, ?>) ticket.get("home")).keySet());
    said.remove("turn_on");
    Set<Object> wanted = new TreeSet<>(List.of(home.split(" ")));
    wanted.remove("turn_on");
    assertEquals(wanted, said);
  }

  @ParameterizedTest
  @CsvSource({"short.en.a4-large-print, 1", "short.en.a4-letter-fold, 0", "short.en.a5-booklet, 0"})
  void aLastSheetWithAnEmptyBackIsSaid(String name, int sides) throws IOException {
    Map<?, ?> home = (Map<?, ?>) json(name).get("home");
    assertEquals(sides, ((Number) home.get("blank_sides")).intValue());
    String text = Files.readString(leaflets.resolve(name + ".ticket.txt"));
    assertEquals(sides == 1, text.contains("the back of the last sheet"), text);
  }

  private static void shape(String part, Map<?, ?> object) {
    StringBuilder said = new StringBuilder();
    for (String entry : SHAPE.get(part).split(" ")) {
      String name = entry.substring(0, entry.indexOf(':'));
      Object value = object.get(name);
      if (value == null && entry.endsWith("?")) continue;
      said.append(name).append(' ');
      String kind = entry.substring(entry.indexOf(':') + 1).replace("?", "");
      assertEquals(kind, kind(value), part + "." + name);
    }
    assertEquals(said.toString().strip(), String.join(" ", names(object)), "names of " + part);
  }

  private static List<String> names(Map<?, ?> object) {
    return object.keySet().stream().map(Object::toString).toList();
  }

  private static String kind(Object value) {
    if (value instanceof Number) return "number";
    if (value instanceof Boolean) return "flag";
    if (value instanceof List) return "list";
    return value instanceof Map ? "object" : "text";
  }

  /** Each number and text for machines stands in the ticket for people, too. */
  @ParameterizedTest
  @CsvSource({
    "short.en.a4-letter-fold",
    "short.en.slim",
    "short.en.a5-booklet",
    "long.en.a5-booklet"
  })
  void bothTicketsSayTheSame(String name) throws IOException {
    String text = Files.readString(leaflets.resolve(name + ".ticket.txt"));
    Map<?, ?> ticket = json(name);
    for (String key : List.of("title", "leaflet", "date", "paper")) {
      assertTrue(text.contains(" " + ticket.get(key) + "\n"), key);
    }
    Map<?, ?> home = (Map<?, ?>) ticket.get("home");
    for (String key : List.of("turn_on", "how_to_fold", "binding")) {
      if (home.containsKey(key)) assertTrue(text.contains(" " + home.get(key) + "\n"), key);
    }
    for (Object fold : (List<?>) home.get("folds_mm"))
      assertTrue(text.contains(fold + " mm"), text);
    assertTrue(text.contains("Sheets          " + home.get("sheets") + ", "), text);
    assertTrue(text.contains(((Map<?, ?>) ticket.get("press")).get("sheet") + "\n"), text);
    for (Object item : (List<?>) ticket.get("checks")) {
      Map<?, ?> check = (Map<?, ?>) item;
      String line = "ok              " + check.get("name") + ": " + check.get("detail") + "\n";
      assertTrue(text.contains(line), line);
    }
    for (Object item : (List<?>) ticket.get("files")) {
      Map<?, ?> file = (Map<?, ?>) item;
      assertTrue(text.contains("SHA-256         " + file.get("sha256")), text);
      assertTrue(Files.exists(leaflets.resolve(file.get("name").toString())), file.toString());
    }
  }

  /** 100 × 30 sentences: by hand, 0.12 mm × 1.2 for each sheet within another. */
  @Test
  void thickBookletsSayTheirCreep() throws IOException {
    Map<?, ?> home = (Map<?, ?>) json("long.en.a5-booklet").get("home");
    int sheets = ((Number) home.get("sheets")).intValue();
    assertTrue(sheets >= 20, home.toString());
    double creep = ((Number) home.get("creep_mm")).doubleValue();
    assertEquals((sheets - 1) * 0.144, creep, 0.005);
    assertTrue(home.get("binding").toString().contains("too thick for staples"), home.toString());
    String text = Files.readString(leaflets.resolve("long.en.a5-booklet.ticket.txt"));
    assertTrue(text.contains("Creep           pages move to the spine by up to " + creep), text);
    Map<?, ?> thin = (Map<?, ?>) json("short.en.a5-booklet").get("home");
    assertEquals("two staples through the fold", thin.get("binding"));
    assertFalse(thin.containsKey("creep_mm"));
  }

  /** 16 pages: 3 × 0.144 mm are not seen; 20 pages: 4 × 0.144 = 0.576 mm. */
  @Test
  void creepBeginsWhereItIsSeen() throws IOException {
    var findings = new Findings();
    String yaml = Files.readString(Path.of("styles/formats/a5-booklet.yml"));
    var format = Editions.format(yaml, "a5-booklet", "a5-booklet.yml", findings).orElseThrow();
    assertEquals(0, Sheeting.of(format, 16).creep());
    assertEquals(0.576, Length.toMm(Sheeting.of(format, 20).wholeCreep()), 1e-4);
  }

  private static Map<?, ?> json(String name) throws IOException {
    String json = Files.readString(leaflets.resolve(name + ".ticket.json"));
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
  }
}
