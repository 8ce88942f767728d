package leafpress.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds calls that reach outside the program, or whose result depends on the machine. */
final class Effects {
  /** Allowed at the edge only: what a class or a method reaches for. */
  private static final Map<String, String> OUTSIDE =
      Map.ofEntries(
          Map.entry("java.lang.System.out", "console"),
          Map.entry("java.lang.System.err", "console"),
          Map.entry("java.lang.System.in", "console"),
          Map.entry("java.lang.System.getenv", "environment"),
          Map.entry("java.lang.System.getProperty", "environment"),
          Map.entry("java.lang.System.currentTimeMillis", "clock"),
          Map.entry("java.lang.System.nanoTime", "clock"),
          Map.entry("java.lang.System.exit", "exit"),
          Map.entry("java.util.Locale.getDefault", "locale"),
          Map.entry("java.util.TimeZone.getDefault", "time zone"),
          Map.entry("java.time.ZoneId.systemDefault", "time zone"),
          Map.entry("java.lang.Math.random", "chance"),
          Map.entry("java.util.UUID.randomUUID", "chance"));

  private static final Set<String> FILES =
      Set.of(
          "java.nio.file.Files",
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.nio.channels.FileChannel");

  /** Forbidden everywhere: they take the machine's locale or character set when none is named. */
  private static final Set<String> SILENT_DEFAULTS =
      Set.of(
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>(byte[])",
          "java.lang.String.format(java.lang.String, java.lang.Object[])",
          "java.lang.String.formatted(java.lang.Object[])",
          "java.util.Random.<init>()");

  /** Forbidden everywhere: PDFBox's own way to show text, a hundred times slower than ours. */
  private static final Set<String> SLOW =
      Set.of(
          "org.apache.pdfbox.pdmodel.PDPageContentStream",
          "org.apache.pdfbox.pdmodel.PDAppearanceContentStream");

  private final Set<String> edgePackages;
  private final Set<String> fileClasses;

  /**
   * The edge of the program.
   *
   * @param edgePackages may do anything that is only allowed at the edge
   * @param fileClasses may read and write files besides
   */
  Effects(Set<String> edgePackages, Set<String> fileClasses) {
    this.edgePackages = edgePackages;
    this.fileClasses = fileClasses;
  }

  /** What is wrong, a sentence each, sorted; empty if all is well. */
  List<String> violations(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass from : classes) {
      boolean edge = edgePackages.contains(from.getPackageName());
      boolean files = edge || fileClasses.contains(outermost(from));
      for (JavaAccess<?> access : from.getAccessesFromSelf()) {
        String owner = access.getTargetOwner().getName();
        String member = owner + "." + access.getTarget().getName();
        String reach = OUTSIDE.get(member);
        if (!edge && reach != null) found.add(outermost(from) + " reaches for the " + reach);
        if (!edge && owner.startsWith("java.time.") && access.getTarget().getName().equals("now")) {
          found.add(outermost(from) + " reaches for the clock");
        }
        String call = access.getTarget().getFullName();
        if (SILENT_DEFAULTS.contains(call)) found.add(outermost(from) + " calls " + call);
      }
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getName();
        if (!files && FILES.contains(target)) found.add(outermost(from) + " uses " + target);
        if (SLOW.contains(target)) found.add(outermost(from) + " uses " + target);
      }
    }
    return new ArrayList<>(found);
  }

  private static String outermost(JavaClass nested) {
    String name = nested.getName();
    int dollar = name.indexOf('$');
    return dollar < 0 ? name : name.substring(0, dollar);
  }
}
