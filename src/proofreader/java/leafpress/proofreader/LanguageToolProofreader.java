package leafpress.proofreader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leafpress.check.Proofreader;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** Spelling and grammar of English by LanguageTool. */
public final class LanguageToolProofreader implements Proofreader {
  /** Marks and spaces are judged by our own rules, with the marks of Markdown in view. */
  private static final List<String> NOT_ASKED = List.of("TYPOGRAPHY", "CASING", "REDUNDANCY");

  private final Map<String, JLanguageTool> tools = new HashMap<>();

  @Override
  public boolean reads(String language) {
    return language.equals("en") || language.startsWith("en-");
  }

  @Override
  public List<Remark> read(String text, String language, Set<String> known) {
    JLanguageTool tool = tools.computeIfAbsent(language, tag -> tool(tag, known));
    List<Remark> remarks = new ArrayList<>();
    try {
      for (RuleMatch match : tool.check(text)) {
        if (NOT_ASKED.contains(match.getRule().getCategory().getId().toString())) continue;
        List<String> better = match.getSuggestedReplacements().stream().limit(3).toList();
        String message = match.getMessage().replace("<suggestion>", "“").replace("</suggestion>", "”").strip();
        remarks.add(
            new Remark(
                match.getFromPos(), match.getToPos(), match.getRule().getId(), message, better));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return remarks;
  }

  /** Only variants of English have a speller: American where none is named. */
  private static JLanguageTool tool(String language, Set<String> known) {
    boolean listed = Languages.isLanguageSupported(language) && language.contains("-");
    String variant = listed ? language : "en-US";
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(variant));
    for (Rule rule : tool.getAllActiveRules()) {
      if (rule.isDictionaryBasedSpellingRule()) {
        ((SpellingCheckRule) rule).addIgnoreTokens(List.copyOf(known));
      }
    }
    return tool;
  }
}
