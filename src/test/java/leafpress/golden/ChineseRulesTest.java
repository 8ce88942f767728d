package leafpress.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Shows of each rule of Chinese layout that a golden would notice if the code for it were taken
 * out: takes it out, and sets the golden again. The cases are {@code
 * src/test/golden/chinese-rules.txt}.
 */
class ChineseRulesTest {
  private static final Path SOURCES = Path.of("src/main/java/leafpress/typeset");
  private static final Path WORK = Path.of("target/chinese-rules");

  /** A rule, the golden that holds it, and what is taken out. */
  private record Case(String rule, String golden, List<Change> changes) {}

  /** What a class says, and what it would say without the rule. */
  private record Change(String type, String says, String instead) {}

  @TestFactory
  Stream<DynamicTest> goldensNotice() throws IOException {
    List<Case> cases = new ArrayList<>();
    String text = Files.readString(Path.of("src/test/golden/chinese-rules.txt"));
    for (String block : text.split("\n\n")) {
      if (block.startsWith("#")) continue;
      String[] lines = block.split("\n");
      int colon = lines[0].lastIndexOf(": ");
      List<Change> changes = new ArrayList<>();
      for (int i = 1; i + 1 < lines.length; i += 2) {
        String[] change = lines[i + 1].split(" ==> ?", 2);
        changes.add(new Change(lines[i], change[0], change[1]));
      }
      String golden = lines[0].substring(colon + 2);
      cases.add(new Case(lines[0].substring(0, colon), golden, changes));
    }
    assertTrue(cases.size() > 20, "the cases were not read");
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.rule(), () -> check(c)));
  }

  private static void check(Case one) throws Exception {
    Path folder = WORK.resolve(one.rule().replaceAll("[^A-Za-z0-9-]+", "-"));
    for (Change change : one.changes()) compile(changed(folder, change), folder);
    String without;
    try (Changed loader = new Changed(folder)) {
      Class<?> goldens = loader.loadClass("leafpress.golden.GoldenTest");
      Method lines = goldens.getDeclaredMethod("lines", String.class);
      lines.setAccessible(true); // to this class it is one of another package
      without = (String) lines.invoke(null, one.golden());
    }
    assertNotEquals(GoldenTest.lines(one.golden()), without, one.golden() + " does not notice");
  }

  private static Path changed(Path folder, Change change) throws IOException {
    String java = Files.readString(SOURCES.resolve(change.type() + ".java"));
    int at = java.indexOf(change.says());
    String says = change.type() + ": “" + change.says() + "”";
    assertTrue(at >= 0, says + " is not there any more");
    assertEquals(at, java.lastIndexOf(change.says()), says + " is there twice");
    Path file = folder.resolve("leafpress/typeset/" + change.type() + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, java.replace(change.says(), change.instead()));
  }

  private static void compile(Path file, Path folder) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", "target/classes");
      boolean done =
          javac.getTask(null, files, null, options, null, files.getJavaFileObjects(file)).call();
      assertTrue(done, file + " was not compiled");
    }
  }

  /** Loads our classes anew, those that were changed from their folder. */
  private static final class Changed extends URLClassLoader {
    Changed(Path folder) throws IOException {
      super(
          new URL[] {
            folder.toUri().toURL(),
            Path.of("target/classes").toUri().toURL(),
            Path.of("target/test-classes").toUri().toURL()
          },
          ChineseRulesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("leafpress.")) return super.loadClass(name, resolve);
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known != null ? known : findClass(name);
      }
    }
  }
}
