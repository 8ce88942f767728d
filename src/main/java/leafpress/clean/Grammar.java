package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leafpress.language.Scripts;

/** Tells the form of a restored phrase from the English round it. */
final class Grammar {
  private static final Set<String> MODALS =
      Set.of(
          "to", "can", "may", "could", "will", "would", "should", "must", "might", "cannot", "not",
          "help", "helps", "let", "do", "does", "did", "please", "always", "never");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "for",
          "by",
          "in",
          "from",
          "with",
          "without",
          "after",
          "before",
          "while",
          "when",
          "through",
          "include",
          "includes",
          "including",
          "about",
          "toward",
          "towards",
          "on",
          "is",
          "are",
          "avoid",
          "consider",
          "start",
          "stop",
          "keep",
          "recommend",
          "than",
          "as",
          "against");

  private static final Set<String> MANY =
      Set.of(
          "many",
          "several",
          "these",
          "those",
          "various",
          "multiple",
          "other",
          "two",
          "three",
          "four",
          "five",
          "numerous",
          "few",
          "all",
          "most",
          "both",
          "different",
          "common",
          "some");

  private static final Set<String> ONE =
      Set.of("a", "an", "this", "each", "every", "one", "another", "either", "any");

  private static final Set<String> RESULT =
      Set.of("lead", "cause", "result", "make", "trigger", "produce");

  private final Scene scene;
  private final SenseChoice.Because because;

  Grammar(Scene scene, SenseChoice.Because because) {
    this.scene = scene;
    this.because = because;
  }

  /** The form that the place asks of a phrase; nothing if that cannot be told. */
  Optional<Form> form(Node root) {
    if (root.kind() == 'v') return verb(root);
    return Optional.of(root.kind() == 'n' ? noun() : Form.PLAIN);
  }

  private Form noun() {
    String before = scene.wordBefore();
    if (MANY.contains(before)) return chosen(Form.PLURAL, "after “" + before + "”");
    if (ONE.contains(before)) return chosen(Form.SINGULAR, "after “" + before + "”");
    String after = scene.wordAfter();
    if (scene.label() || scene.block().titled()) return Form.PLAIN;
    String one = scene.itemBefore();
    String two = scene.itemAfter();
    if (!one.isEmpty()
        && !two.isEmpty()
        && English.isPlural(one)
        && English.isPlural(lastNoun(two))) {
      return chosen(Form.PLURAL, "between “" + one + "” and “" + two + "”");
    }
    if (Set.of("is", "was", "has", "does").contains(after)) return Form.PLAIN;
    return Form.PLAIN;
  }

  /** “uncertainties associated with …”: the first word that ends like a noun of many. */
  private static String lastNoun(String item) {
    String[] words = item.split(" ");
    for (int i = 0; i < Math.min(3, words.length); i++)
      if (English.isPlural(words[i])) return words[i];
    return words[0];
  }

  private Form chosen(Form form, String reason) {
    because.of(reason, 95);
    return form;
  }

  private Optional<Form> verb(Node root) {
    if (scene.label() || scene.block().titled()) return bySiblings();
    String before = scene.wordBefore();
    if (MODALS.contains(before)) return told(Form.BASE, "after “" + before + "”", 95);
    if (PREPOSITIONS.contains(before)) return told(Form.ING, "after “" + before + "”", 90);
    String item = scene.itemBefore();
    if (!item.isEmpty()) {
      Optional<Form> form = byItem(item, root);
      if (form.isPresent()) return form;
    }
    if (scene.starts()) {
      String after = scene.wordAfter();
      if (Set.of("can", "may", "is", "helps", "could", "will", "might", "has").contains(after)) {
        return told(Form.ING, "before “" + after + "”", 90);
      }
      boolean alone =
          scene.right().isBlank() || ".!,;".indexOf(scene.right().strip().charAt(0)) >= 0;
      return alone ? told(Form.BASE, "a sentence of its own", 80) : Optional.empty();
    }
    return byModal(scene.sentence());
  }

  /** In an enumeration: the form of the item before it. */
  private Optional<Form> byItem(String item, Node root) {
    String first = Words.small(item.split(" ")[0]);
    String why = "beside “" + item + "”";
    if (first.endsWith("ing") && first.length() > 5) return told(Form.ING, why, 90);
    if (scene.lexicon().isVerb(first)) return told(Form.BASE, why, 95);
    Optional<Form> modal = byModal(scene.sentence());
    if (modal.isPresent()) return modal;
    boolean nouns =
        scene.sentence().matches("(?s).*\\b(?:experienc|includ|such as|report|show|see)[a-z]*\\b.*")
            && item.split(" ").length < 7;
    return nouns
        ? told(Form.ED, "among nouns, beside “" + item + "”", 85)
        : told(Form.ING, "what comes of the clause before it", ofResult(root) ? 80 : 70);
  }

  /** Whether a verb phrase says what comes of something: “…, leading to cough”. */
  private static boolean ofResult(Node node) {
    if (node.word().isEmpty()) return node.parts().stream().anyMatch(Grammar::ofResult);
    Meaning word = node.word().get();
    boolean verb = word.kind() == 'V' || word.kind() == 'v';
    return verb && RESULT.contains(word.senses().get(0).forms().get(0).split(" ")[0]);
  }

  /** After “can be used to repair cells, …” the verbs go on in their base form. */
  private Optional<Form> byModal(String sentence) {
    String[] words = Words.small(sentence).split("[^a-z’'-]+");
    for (int i = words.length - 2; i >= 0; i--) {
      if (!MODALS.contains(words[i]) || i + 1 >= words.length) continue;
      if (scene.lexicon().isVerb(words[i + 1])) {
        return told(Form.BASE, "after “" + words[i] + " " + words[i + 1] + "”", 90);
      }
    }
    return Optional.empty();
  }

  /** Terms of one list are alike: “Improved …”, “Reduced …” or “Repair …”, “Promote …”. */
  private Optional<Form> bySiblings() {
    List<String> firsts = new ArrayList<>();
    for (String sibling : scene.siblings()) {
      if (!Scripts.hasHan(sibling)) firsts.add(Words.small(sibling.split("[ :]")[0]));
    }
    int ed = (int) firsts.stream().filter(w -> w.endsWith("ed") && w.length() > 4).count();
    int ing = (int) firsts.stream().filter(w -> w.endsWith("ing") && w.length() > 5).count();
    int base = (int) firsts.stream().filter(scene.lexicon()::isVerb).count();
    String why = "the terms beside it begin with " + firsts;
    if (ed > ing && ed > base) return told(Form.ED, why, 90);
    if (ing > ed && ing > base) return told(Form.ING, why, 90);
    if (base > ed && base > ing) return told(Form.BASE, why, 90);
    return Optional.empty();
  }

  private Optional<Form> told(Form form, String why, int percent) {
    because.of(why, percent);
    return Optional.of(form);
  }
}
