package leafpress.checkers;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import leafpress.verify.Checker;

/** EPUBCheck, the W3C's checker of EPUB files, in English whatever the machine's language. */
public final class EpubCheckChecker implements Checker {
  @Override
  public String name() {
    return "EPUBCheck " + EpubCheck.version();
  }

  @Override
  public boolean knows(String standard) {
    return standard.equals("EPUB 3");
  }

  /** EPUBCheck keeps its locale in the thread; books are checked one at a time. */
  @Override
  public synchronized List<Remark> check(byte[] file, String name, String standard) {
    Collector report = new Collector();
    EpubCheck check = new EpubCheck(new ByteArrayInputStream(file), report, "book.epub");
    check.setLocale(Locale.ENGLISH);
    int result = check.doValidate();
    if (result != 0 && report.remarks.isEmpty()) {
      throw new IllegalStateException("it fails without a message: " + result);
    }
    return List.copyOf(report.remarks);
  }

  private static final class Collector extends MasterReport {
    private final List<Remark> remarks = new ArrayList<>();

    Collector() {
      super(false);
      setReportingLevel(ReportingLevel.Warning);
      setLocale(Locale.ENGLISH);
    }

    @Override
    public void message(Message message, EPUBLocation place, Object... arguments) {
      Severity severity = message.getSeverity();
      boolean grave = severity == Severity.ERROR || severity == Severity.FATAL;
      if (!grave && severity != Severity.WARNING) return;
      remarks.add(
          new Remark(
              grave,
              message.getID().toString(),
              inside(place.getPath()),
              place.getLine(),
              message.getMessage(arguments)));
    }

    /** A whole book is called by the name of the copy that EPUBCheck makes of it. */
    private static String inside(String path) {
      return path == null || path.matches("/.*|[A-Z]:.*|book\\.epub") ? "" : path;
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
