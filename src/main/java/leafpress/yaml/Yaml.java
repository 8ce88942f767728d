package leafpress.yaml;

import java.util.Iterator;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML. */
public final class Yaml {
  /** The longest text that is read, in characters; settings are short. */
  static final int LONGEST = 1_000_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setLabel("yaml").setCodePointLimit(2 * LONGEST).build();

  private Yaml() {}

  /**
   * Reads the one document of a text.
   *
   * @param file what to call the text in a finding
   * @return its value, or nothing if it cannot be read; then a finding says why. An empty text is
   *     an empty map.
   */
  public static Optional<YamlNode> read(String text, String file, Findings findings) {
    if (text.length() > LONGEST) {
      findings.add(
          YamlRule.OVERSIZE_YAML,
          Span.of(file),
          "the settings are longer than " + LONGEST + " characters");
      return Optional.empty();
    }
    try {
      Iterator<Event> events = new Parse(SETTINGS).parseString(text).iterator();
      return new Composer(file, events, findings).document();
    } catch (YamlEngineException e) {
      Complaint complaint = Complaint.about(e, text);
      findings.add(
          YamlRule.MALFORMED_YAML,
          new Span(file, complaint.line(), complaint.column()),
          complaint.message(),
          complaint.hint());
      return Optional.empty();
    }
  }
}
