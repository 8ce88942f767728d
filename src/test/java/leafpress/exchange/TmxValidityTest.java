package leafpress.exchange;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import leafpress.diagnostic.Findings;
import leafpress.exchange.Exchange.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Translation memories are valid by the published document type of TMX 1.4b. */
class TmxValidityTest {
  private static final Path DTD = Path.of("src/test/resources/exchange/tmx14.dtd");

  @ParameterizedTest
  @ValueSource(strings = {"multiple-sclerosis", "rheumatology"})
  void memoriesOfTheManuscriptAreValid(String article) throws Exception {
    List<Pair> pairs =
        Exchange.pairs(
            Files.readString(Path.of("manuscript/en/" + article + ".md")),
            Files.readString(Path.of("manuscript/zh-Hans/" + article + ".md")),
            "en/" + article + ".md",
            new Findings());
    assertTrue(pairs.size() > 20, () -> pairs.size() + " pairs");
    validate(Exchange.tmx("en", "zh-Hans", pairs));
  }

  @Test
  void marksAndNothingAtAllAreValid() throws Exception {
    List<Pair> pairs = List.of(new Pair("**Rest**: [lie](a.md) & `wait` <b>", "**休息**：*躺下*。"));
    validate(Exchange.tmx("en", "zh-Hans", pairs));
    validate(Exchange.tmx("en", "zh-Hans", List.of()));
  }

  @Test
  void whatIsNotValidIsSeen() {
    String tmx = Exchange.tmx("en", "zh-Hans", List.of(new Pair("Rest.", "休息。")));
    String broken = tmx.replace("segtype=", "kind=");
    assertTrue(!broken.equals(tmx));
    assertThrows(SAXParseException.class, () -> validate(broken));
  }

  private static void validate(String tmx)
      throws ParserConfigurationException, SAXException, IOException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setValidating(true);
    factory
        .newSAXParser()
        .parse(
            new InputSource(new StringReader(tmx)),
            new DefaultHandler() {
              @Override
              public InputSource resolveEntity(String name, String place) throws SAXException {
                if (!place.endsWith("tmx14.dtd")) throw new SAXException(place);
                try {
                  return new InputSource(new StringReader(Files.readString(DTD)));
                } catch (IOException e) {
                  throw new SAXException(e);
                }
              }

              @Override
              public void error(SAXParseException e) throws SAXException {
                throw e;
              }
            });
  }
}
