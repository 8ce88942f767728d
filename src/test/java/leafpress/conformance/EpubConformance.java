package leafpress.conformance;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What EPUBCheck says about a book, in this process, at its finest level, in English whatever the
 * machine's language.
 *
 * @param messages fatal errors, errors, warnings and infos: {@code SEVERITY ID path:line message}
 * @param usages remarks on features in use, in the same form
 */
public record EpubConformance(List<String> messages, List<String> usages) {

  /** EPUBCheck keeps its locale in the thread; books are checked one at a time. */
  public static synchronized EpubConformance of(Path epub) {
    Collector report = new Collector();
    EpubCheck check = new EpubCheck(epub.toFile(), report);
    check.setLocale(Locale.ENGLISH);
    int result = check.doValidate();
    if (result != 0 && report.messages.isEmpty())
      throw new IllegalStateException("EPUBCheck fails without a message: " + result);
    return new EpubConformance(List.copyOf(report.messages), List.copyOf(report.usages));
  }

  /** The usages but CSS-028, “Use of Font-face declaration”, which every embedded face has. */
  public List<String> oddUsages() {
    return usages.stream().filter(u -> !u.startsWith("USAGE CSS-028 ")).toList();
  }

  private static final class Collector extends MasterReport {
    private final List<String> messages = new ArrayList<>();
    private final List<String> usages = new ArrayList<>();

    Collector() {
      super(false);
      setReportingLevel(ReportingLevel.Usage);
      setLocale(Locale.ENGLISH);
    }

    @Override
    public void message(Message message, EPUBLocation place, Object... arguments) {
      String line =
          message.getSeverity()
              + " "
              + message.getID()
              + " "
              + place.getPath()
              + ":"
              + place.getLine()
              + " "
              + message.getMessage(arguments);
      (message.getSeverity() == Severity.USAGE ? usages : messages).add(line);
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}

    @Override
    public void close() {}
  }
}
