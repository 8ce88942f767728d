package leafpress.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Severity;
import leafpress.diagnostic.Span;
import leafpress.lint.Lint;
import leafpress.pdf.Claims;
import leafpress.verify.Checker.Remark;

/** Holds finished files against what they claim. */
public final class Verification {
  /** The one standard that EPUB files are held against. */
  static final String EPUB = "EPUB 3";

  /** Of remarks with the same code so many are shown; a faulty template breaks a rule often. */
  private static final int SHOWN = 5;

  private final List<Checker> checkers;
  private final List<String> standards;

  /**
   * By the checkers given.
   *
   * @param standards that each PDF file is held against; what it claims itself if none is named
   */
  Verification(List<Checker> checkers, List<String> standards) {
    this.checkers = checkers;
    this.standards = standards;
  }

  /** By all checkers on the class path. */
  public static Verification of(List<String> standards) {
    List<Checker> found = new ArrayList<>();
    ServiceLoader.load(Checker.class).forEach(found::add);
    return new Verification(List.copyOf(found), standards);
  }

  /** Says once what cannot be checked for want of a checker. */
  public void sayWhatIsMissing(Findings findings) {
    if (!checkers.isEmpty()) return;
    findings.add(
        VerifyRule.MISSING_CHECKER,
        Span.NONE,
        "EPUBCheck and veraPDF are not there, so only Leafpress’s own checks were made",
        "run verify by the script leafpress where Maven can fetch them");
  }

  /** The verdict on an EPUB. */
  public Verdict book(byte[] file, String name, Findings findings) {
    Findings own = new Findings();
    Lint.check(file, name, own);
    List<String> checks = new ArrayList<>(List.of("Leafpress"));
    List<String> unchecked = new ArrayList<>();
    hold(file, name, EPUB, checks, unchecked, own);
    return verdict(name, checks, unchecked, own, findings);
  }

  /** The verdict on a PDF file. */
  public Verdict pdf(byte[] file, String name, Findings findings) {
    Findings own = new Findings();
    List<String> checks = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    try {
      List<String> claims = Claims.of(file);
      List<String> asked = standards.isEmpty() ? claims : standards;
      for (String standard : asked) hold(file, name, standard, checks, unchecked, own);
      if (asked.isEmpty()) {
        own.add(
            VerifyRule.NO_CLAIM,
            Span.of(name),
            "the file claims no standard, so there is nothing to hold it against",
            "name one: --as ua-1 --as a-2a");
      }
    } catch (IOException e) {
      own.add(VerifyRule.UNREADABLE_FILE, Span.of(name), e.getMessage());
    }
    return verdict(name, checks, unchecked, own, findings);
  }

  /**
   * The verdict on a manifest and on the files that it lists.
   *
   * @param name what the user calls the manifest
   */
  public Verdict manifest(byte[] manifest, String name, Folder folder, Findings findings) {
    Findings own = new Findings();
    int right = Manifest.check(manifest, name, folder, own);
    return verdict(name, List.of(right + " sums"), List.of(), own, findings);
  }

  private void hold(
      byte[] file,
      String name,
      String standard,
      List<String> checks,
      List<String> unchecked,
      Findings findings) {
    Optional<Checker> checker = checkers.stream().filter(c -> c.knows(standard)).findFirst();
    if (checker.isEmpty()) {
      unchecked.add(standard);
      return;
    }
    checks.add(standard + " by " + checker.get().name());
    try {
      report(checker.get().check(file, name, standard), name, standard, findings);
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(
          VerifyRule.UNREADABLE_FILE,
          Span.of(name),
          checker.get().name() + " cannot judge the file as " + standard + ": " + e.getMessage());
    }
  }

  private static void report(
      List<Remark> remarks, String name, String standard, Findings findings) {
    Map<String, Integer> met = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      int times = met.merge(remark.code(), 1, Integer::sum);
      if (times <= SHOWN) findings.add(diagnostic(remark, name, standard));
    }
    for (Map.Entry<String, Integer> code : met.entrySet()) {
      if (code.getValue() <= SHOWN) continue;
      findings.add(
          VerifyRule.DOUBTFUL_FILE,
          Span.of(name),
          standard + " " + code.getKey() + ": " + (code.getValue() - SHOWN) + " more of the same");
    }
  }

  private static Diagnostic diagnostic(Remark remark, String name, String standard) {
    VerifyRule rule = remark.grave() ? VerifyRule.BREACH_OF_STANDARD : VerifyRule.DOUBTFUL_FILE;
    String file = remark.place().isEmpty() ? name : name + "/" + remark.place();
    String message = remark.message().strip().replaceFirst("\\.$", "");
    return new Diagnostic(
        rule,
        Span.of(file, Math.max(0, remark.line())),
        standard + " " + remark.code() + ": " + message,
        "");
  }

  private static Verdict verdict(
      String name, List<String> checks, List<String> unchecked, Findings own, Findings all) {
    int errors = 0;
    int warnings = 0;
    for (Diagnostic finding : own.sorted()) {
      if (finding.severity() == Severity.ERROR) errors++;
      if (finding.severity() == Severity.WARNING) warnings++;
    }
    all.addAll(own);
    return new Verdict(name, List.copyOf(checks), List.copyOf(unchecked), errors, warnings);
  }
}
