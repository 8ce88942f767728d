package leafpress.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Glossaries;
import leafpress.manuscript.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Glossaries are valid by a grammar of TBX-Basic, read by Jing. The grammar is ours, written after
 * the published definition.
 */
class TbxValidityTest {
  private static final Path GRAMMAR = Path.of("src/test/resources/exchange/tbx-basic.rnc");

  @ParameterizedTest
  @ValueSource(strings = {"manuscript/glossary.csv", "src/test/clean-corpus/build/glossary.csv"})
  void glossariesAreValid(String file) throws IOException, SAXException {
    assertEquals(List.of(), errors(tbx(Files.readString(Path.of(file)))));
  }

  @Test
  void allThatARowCanHoldIsValid() throws IOException, SAXException {
    String csv =
        "term.en,term.zh-Hans,abbr,explanation.en,explanation.zh-Hans,articles,note,variants\n"
            + "\"<b>, & \"\"x\"\"\",干细胞,SC,One.,一。,a b,a note,!wrong; other; !错; 另\n"
            + "only English,,,,,,,\n";
    assertEquals(List.of(), errors(tbx(csv)));
  }

  /** The grammar can fail: each of these was valid before. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "style=\"dca\" | style=\"dct\"",
        "preferredTerm-admn-sts | preferred",
        "\"projectSubset\" | \"subset\"",
        "\"definition\" | \"context\"",
        "<sourceDesc><p>A glossary of Leafpress</p></sourceDesc> | <sourceDesc/>",
        "id=\"c2\" | id=\"c1\"",
        "urn:iso:std:iso:30042:ed-2 | urn:iso:std:iso:30042:ed:3.0"
      })
  void whatIsNotValidIsSeen(String was, String is) throws IOException, SAXException {
    String tbx = tbx(Files.readString(Path.of("manuscript/glossary.csv")));
    assertTrue(tbx.contains(was), was);
    assertFalse(errors(tbx.replace(was, is)).isEmpty(), is);
  }

  private static String tbx(String csv) {
    Glossary glossary = Glossaries.read(csv, "glossary.csv", new Findings());
    return Exchange.tbx(glossary, "Terms", "en");
  }

  private static List<String> errors(String tbx) throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Collector(errors));
    RngProperty.CHECK_ID_IDREF.add(properties);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    assertTrue(driver.loadSchema(ValidationDriver.fileInputSource(GRAMMAR.toFile())), "grammar");
    driver.validate(new InputSource(new StringReader(tbx)));
    return errors;
  }

  private record Collector(List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      error(e);
    }

    @Override
    public void error(SAXParseException e) {
      errors.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
