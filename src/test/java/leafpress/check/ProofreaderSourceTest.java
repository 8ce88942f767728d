package leafpress.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code src/proofreader}, which no build compiles, fits the program. LanguageTool itself is not
 * fetched for it: a stand-in of the few types that are used takes its place, so that this test
 * tells whether our side is right, not whether LanguageTool is still the same.
 */
class ProofreaderSourceTest {
  private static final Path PART = Path.of("src/proofreader");

  private static final String LANGUAGES =
      """
      package org.languagetool;
      public class Languages {
        public static boolean isLanguageSupported(String tag) { return true; }
        public static Language getLanguageForShortCode(String tag) { return new Language(tag); }
      }
      """;

  private static final String LANGUAGE =
      """
      package org.languagetool;
      public class Language {
        public final String tag;
        public Language(String tag) { this.tag = tag; }
      }
      """;

  private static final String TOOL =
      """
      package org.languagetool;
      import java.io.IOException;
      import java.util.*;
      import org.languagetool.rules.*;
      import org.languagetool.rules.spelling.SpellingCheckRule;
      public class JLanguageTool {
        private final SpellingCheckRule speller;
        public JLanguageTool(Language language) { speller = new SpellingCheckRule("SPELL_" + language.tag); }
        public List<Rule> getAllActiveRules() { return List.of(speller, new Rule("QUOTES", "TYPOGRAPHY")); }
        public List<RuleMatch> check(String text) throws IOException {
          List<RuleMatch> found = new ArrayList<>();
          found.add(new RuleMatch(new Rule("QUOTES", "TYPOGRAPHY"), 0, 1));
          for (String word : text.split(" ")) {
            if (word.contains("x") && !speller.known.contains(word)) {
              int at = text.indexOf(word);
              found.add(new RuleMatch(speller, at, at + word.length()));
            }
          }
          return found;
        }
      }
      """;

  private static final String RULE =
      """
      package org.languagetool.rules;
      public class Rule {
        private final String id;
        private final String category;
        public Rule(String id, String category) { this.id = id; this.category = category; }
        public String getId() { return id; }
        public Category getCategory() { return new Category(category); }
        public boolean isDictionaryBasedSpellingRule() { return false; }
      }
      """;

  private static final String CATEGORY =
      """
      package org.languagetool.rules;
      public class Category {
        private final String id;
        Category(String id) { this.id = id; }
        public CategoryId getId() { return new CategoryId(id); }
      }
      """;

  private static final String CATEGORY_ID =
      """
      package org.languagetool.rules;
      public class CategoryId {
        private final String id;
        CategoryId(String id) { this.id = id; }
        @Override public String toString() { return id; }
      }
      """;

  private static final String MATCH =
      """
      package org.languagetool.rules;
      import java.util.List;
      public class RuleMatch {
        private final Rule rule;
        private final int from;
        private final int to;
        public RuleMatch(Rule rule, int from, int to) { this.rule = rule; this.from = from; this.to = to; }
        public Rule getRule() { return rule; }
        public int getFromPos() { return from; }
        public int getToPos() { return to; }
        public String getMessage() { return "Did you mean <suggestion>box</suggestion>?"; }
        public List<String> getSuggestedReplacements() { return List.of("box", "fox", "ox", "axe"); }
      }
      """;

  private static final String SPELLER =
      """
      package org.languagetool.rules.spelling;
      import java.util.*;
      import org.languagetool.rules.Rule;
      public class SpellingCheckRule extends Rule {
        public final List<String> known = new ArrayList<>();
        public SpellingCheckRule(String id) { super(id, "TYPOS"); }
        @Override public boolean isDictionaryBasedSpellingRule() { return true; }
        public void addIgnoreTokens(List<String> words) { known.addAll(words); }
      }
      """;

  @Test
  void itCompilesIsFoundAndPassesOnWhatItIsTold(@TempDir Path folder) throws IOException {
    Path classes = compile(folder);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, Proofreader.class.getClassLoader())) {
      List<Proofreader> readers =
          ServiceLoader.load(Proofreader.class, loader).stream()
              .map(ServiceLoader.Provider::get)
              .toList();
      assertEquals(1, readers.size());
      Proofreader reader = readers.get(0);
      assertTrue(reader.reads("en") && reader.reads("en-GB") && !reader.reads("zh-Hans"));
      assertEquals(
          List.of(
              new Proofreader.Remark(
                  2, 5, "SPELL_en-US", "Did you mean “box”?", List.of("box", "fox", "ox"))),
          reader.read("A bxo of Xxanax xenon", "en", Set.of("Xxanax", "xenon")));
    }
  }

  private static Path compile(Path folder) throws IOException {
    List<String> arguments = new ArrayList<>();
    Path classes = Files.createDirectories(folder.resolve("classes"));
    String target = Path.of("target/classes").toAbsolutePath().toString();
    arguments.addAll(List.of("--release", "17", "-proc:none", "-nowarn", "-cp", target));
    arguments.addAll(List.of("-d", classes.toString()));
    for (String source :
        List.of(LANGUAGES, LANGUAGE, TOOL, RULE, CATEGORY, CATEGORY_ID, MATCH, SPELLER)) {
      String name = source.split("class ")[1].split("\\s")[0];
      Path home = Files.createDirectories(folder.resolve("src/" + source.split("[ ;]")[1]));
      arguments.add(Files.writeString(home.resolve(name + ".java"), source).toString());
    }
    try (Stream<Path> files = Files.walk(PART.resolve("java"))) {
      files.filter(f -> f.toString().endsWith(".java")).forEach(f -> arguments.add(f.toString()));
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertEquals(0, result, "src/proofreader does not compile against the program");
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    String name = Proofreader.class.getName();
    Files.copy(PART.resolve("resources/META-INF/services/" + name), services.resolve(name));
    return classes;
  }
}
