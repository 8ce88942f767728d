package leafpress.catalog;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.yaml.Yaml;
import leafpress.yaml.YamlList;
import leafpress.yaml.YamlMap;
import leafpress.yaml.YamlNode;
import leafpress.yaml.YamlScalar;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What is wrong with OPDS feeds. */
public final class Opds {
  private static final Set<String> RELATIONS =
      Set.of("self", "alternate", "http://opds-spec.org/acquisition/open-access");

  private static final JsonSchema SCHEMA = schema();

  private Opds() {}

  private static JsonSchema schema() {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT).build();
    try (InputStream in = Opds.class.getResourceAsStream("/opds/opds2.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** OPDS 1.2 against its RELAX NG schema, by Jing. */
  public static List<String> atom(String feed) throws Exception {
    List<String> wrong = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, collect(wrong));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    String schema = Opds.class.getResource("/opds/opds.rnc").toString();
    if (!driver.loadSchema(new InputSource(schema))) return List.of("no schema: " + wrong);
    driver.validate(new InputSource(new StringReader(feed)));
    return wrong;
  }

  private static ErrorHandler collect(List<String> wrong) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException e) {
        wrong.add(e.getLineNumber() + ": " + e.getMessage());
      }

      @Override
      public void error(SAXParseException e) {
        warning(e);
      }

      @Override
      public void fatalError(SAXParseException e) {
        warning(e);
      }
    };
  }

  /** OPDS 2.0 against its JSON schema, and what a schema cannot say. */
  public static List<String> json(String feed) {
    List<String> wrong = new ArrayList<>();
    SCHEMA.validate(feed, InputFormat.JSON).forEach(fault -> wrong.add(fault.getMessage()));
    Findings findings = new Findings();
    Optional<YamlNode> root = Yaml.read(feed, "opds/index.json", findings); // JSON is YAML 1.2
    if (root.isEmpty() || !(root.get() instanceof YamlMap)) return List.of("no JSON object");
    YamlMap map = (YamlMap) root.get();
    title(map, "feed", wrong);
    List<YamlMap> links = maps(map, "links");
    links(links, "feed", wrong);
    if (links.stream().noneMatch(l -> text(l, "rel").equals("self"))) wrong.add("no self link");
    List<YamlMap> publications = maps(map, "publications");
    if (publications.isEmpty()) wrong.add("no publications");
    Set<String> ids = new HashSet<>();
    for (YamlMap publication : publications) {
      YamlMap about = title(publication, "publication", wrong);
      String id = text(about, "identifier");
      if (!id.matches("urn:uuid:[0-9a-f-]{36}")) wrong.add("identifier " + id);
      if (!ids.add(id)) wrong.add("twice: " + id);
      time(about, id, wrong);
      List<YamlMap> offered = maps(publication, "links");
      links(offered, id, wrong);
      if (offered.stream().noneMatch(l -> text(l, "rel").contains("/acquisition/"))) {
        wrong.add("nothing to acquire: " + id);
      }
      if (publication.get("images").isPresent()) links(maps(publication, "images"), id, wrong);
    }
    String count = text((YamlMap) map.get("metadata").orElseThrow(), "numberOfItems");
    if (!count.equals(Integer.toString(publications.size()))) wrong.add("numberOfItems " + count);
    return wrong;
  }

  private static YamlMap title(YamlMap of, String what, List<String> wrong) {
    YamlMap about = (YamlMap) of.get("metadata").orElse(new YamlMap(List.of(), of.span()));
    if (about.get("title").isEmpty()) wrong.add("no title: " + what);
    return about;
  }

  private static void time(YamlMap about, String id, List<String> wrong) {
    String time = text(about, "modified");
    if (!time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) wrong.add(id + " " + time);
  }

  private static void links(List<YamlMap> links, String what, List<String> wrong) {
    if (links.isEmpty()) wrong.add("no links: " + what);
    for (YamlMap link : links) {
      if (text(link, "href").isEmpty()) wrong.add("a link without address: " + what);
      if (!text(link, "type").matches("[a-z]+/[a-z0-9.+-]+(;.*)?")) wrong.add("type: " + link);
      String relation = text(link, "rel");
      if (!relation.isEmpty() && !RELATIONS.contains(relation)) wrong.add("rel " + relation);
    }
  }

  private static List<YamlMap> maps(YamlMap of, String key) {
    List<YamlMap> found = new ArrayList<>();
    Optional<YamlNode> list = of.get(key);
    if (list.isEmpty() || !(list.get() instanceof YamlList)) return found;
    for (YamlNode item : ((YamlList) list.get()).items()) {
      if (item instanceof YamlMap) found.add((YamlMap) item);
    }
    return found;
  }

  private static String text(YamlMap of, String key) {
    return of.get(key)
        .filter(n -> n instanceof YamlScalar)
        .map(n -> ((YamlScalar) n).text())
        .orElse("");
  }
}
