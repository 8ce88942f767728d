package leafpress.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in English what a span was understood as, in the form that its place asks for. */
final class Speaker {
  private final Scene scene;
  private final Node root;
  private final boolean bracketFollows;
  private final Set<String> evidence = new LinkedHashSet<>();
  private int confidence = 100;
  private Optional<String> trouble = Optional.empty();
  private boolean gloss;
  private Optional<String> lost = Optional.empty();

  Speaker(Scene scene, Node root) {
    this.scene = scene;
    this.root = root;
    this.bracketFollows = scene.right().stripLeading().startsWith("(");
  }

  /** The words; nothing if it cannot be told which. */
  Optional<String> say() {
    Optional<Form> form = new Grammar(scene, this::because).form(root);
    if (form.isEmpty()) {
      trouble = Optional.of("no form of the verb can be told from what stands round it");
      return Optional.empty();
    }
    String text = say(root, form.get());
    return trouble.isPresent() || text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  private void because(String reason, int percent) {
    evidence.add(reason);
    confidence = Math.min(confidence, percent);
  }

  String evidence() {
    return String.join("; ", evidence);
  }

  int confidence() {
    return confidence;
  }

  Optional<String> trouble() {
    return trouble;
  }

  boolean gloss() {
    return gloss;
  }

  /** A gloss whose words are lost. */
  Optional<String> lost() {
    return lost;
  }

  private String say(Node node, Form form) {
    if (node.word().isPresent()) return word(node, node.word().get(), form);
    if (node.rule() == Chart.GLOSS) return gloss(node, form);
    if (node.rule() == Chart.BRACKETS) return brackets(node, form);
    boolean article = form == Form.A || form == Form.THE || form == Form.OBJECT;
    if (node.kind() == 'n' && article && node.rule().english().hasHead()) {
      return withArticle(node, form, composed(node, form == Form.A ? Form.SINGULAR : Form.PLAIN));
    }
    return composed(node, form);
  }

  private String composed(Node node, Form form) {
    if (!node.rule().source().isEmpty()) evidence.add(node.rule().source());
    StringBuilder out = new StringBuilder();
    for (Template.Part part : node.rule().english().parts()) {
      if (part.place() < 0) out.append(part.words());
      else out.append(say(slot(node, part.place()), part.head() ? form : part.form()));
    }
    return out.toString();
  }

  private static Node slot(Node node, int place) {
    return node.parts().get(place);
  }

  private String word(Node node, Meaning meaning, Form form) {
    Optional<Meaning.Sense> chosen = new SenseChoice(scene, this::because).of(meaning);
    if (chosen.isEmpty()) {
      trouble = Optional.of("“" + meaning.han() + "” may mean several things: " + all(meaning));
      return "";
    }
    Meaning.Sense sense = chosen.get();
    evidence.add(sense.source());
    if (meaning.kind() == 'V' || meaning.kind() == 'v') {
      return English.verb(sense.forms(), form.ofVerb() ? form : Form.BASE);
    }
    if (meaning.kind() != 'n') return sense.forms().get(0);
    String short_ = abbreviated(node, sense);
    if (!short_.isEmpty()) return short_;
    return noun(node == root ? notTwice(sense) : sense, form);
  }

  /** The other name before “, or high blood pressure”, which is what would be said. */
  private Meaning.Sense notTwice(Meaning.Sense sense) {
    String right = Words.small(scene.right().strip());
    String said = Words.small(sense.forms().get(0));
    if (!right.startsWith(", or " + said)) return sense;
    for (Forms row : scene.lexicon().rowsOf(sense.forms().get(0))) {
      if (row.english().size() != 1) continue;
      if (Echo.same(row.english().get(0), sense.forms().get(0))) continue;
      because("“" + sense.forms().get(0) + "” follows", 90);
      return new Meaning.Sense(
          row.english(), true, "", List.of(), false, sense.source() + ", other name");
    }
    return sense;
  }

  private static String all(Meaning meaning) {
    List<String> forms = new ArrayList<>();
    for (Meaning.Sense sense : meaning.senses()) forms.add("“" + sense.forms().get(0) + "”");
    return String.join(", ", forms);
  }

  private String noun(Meaning.Sense sense, Form form) {
    String plain = sense.plain();
    switch (form) {
      case SINGULAR:
        return sense.term() ? English.singular(plain) : sense.forms().get(0);
      case PLURAL:
        if (!sense.counts()) return plain;
        return sense.term() ? English.plural(plain) : sense.forms().get(1);
      case A:
        if (!sense.counts()) return plain;
        return English.article(sense.term() ? English.singular(plain) : sense.forms().get(0));
      case THE:
        return "the " + plain;
      case OBJECT:
        return scene.lexicon().definite(plain) ? "the " + plain : plain;
      case PLAIN:
        return sense.term() ? usual(plain) : plain;
      default:
        return plain;
    }
  }

  /** One or many: as the article has it, or as general nouns that can be counted are said. */
  private String usual(String term) {
    if (English.isPlural(term) || term.contains("(")) return term;
    String many = English.plural(term);
    int times = scene.words().times(many);
    boolean more = times > 0 && times >= scene.words().times(term);
    boolean general = !scene.label() && scene.lexicon().counts(term);
    if (!more && !general) return term;
    because(more ? "the article writes “" + many + "”" : "a noun that can be counted", 90);
    return many;
  }

  private String withArticle(Node node, Form form, String text) {
    Optional<Meaning.Sense> head = head(node);
    boolean determined =
        text.matches(
            "^(the|these|those|this|that|its|their|many|several|multiple|"
                + "various|most|some|all|other|a|an|each|every|more|any|no|your) .*");
    if (head.isEmpty() || determined) return text;
    if (form == Form.A) return head.get().counts() ? English.article(text) : text;
    boolean the = form == Form.THE || scene.lexicon().definite(text);
    return the ? "the " + text : text;
  }

  private Optional<Meaning.Sense> head(Node node) {
    if (node.word().isPresent()) return Optional.of(node.word().get().senses().get(0));
    for (Template.Part part : node.rule().english().parts()) {
      if (part.head()) return head(slot(node, part.place()));
    }
    return Optional.empty();
  }

  /** The abbreviation, where the article itself writes it and hardly ever the whole. */
  private String abbreviated(Node node, Meaning.Sense sense) {
    String short_ = sense.abbreviation();
    if (short_.isEmpty() || scene.block().titled() && node == root) return "";
    if (node == root && (bracketFollows || scene.label())) return "";
    int times = scene.words().abbreviation(short_);
    if (times < 3 || times <= 2 * scene.words().phrase(sense.forms().get(0))) return "";
    because("the article writes “" + short_ + "” " + times + " times", 95);
    return English.abbreviation(short_, sense.forms().get(0));
  }

  /** A term with itself in brackets: the brackets held an abbreviation or another name. */
  private String gloss(Node node, Form form) {
    Node term = slot(node, 0);
    Node inner = slot(node, 1);
    Glosses glosses = new Glosses(scene);
    String said = sayWhole(term, form);
    Optional<Meaning.Sense> one = head(term);
    if (!oneRow(term, inner)) {
      String again = say(inner, Form.PLAIN);
      if (!Echo.same(said, again)) return said + " (" + again + ")";
    }
    gloss = true;
    Optional<String> held = one.flatMap(sense -> glosses.of(sense, said));
    if (held.isEmpty()) {
      lost = Optional.of(said);
      because("the brackets repeat the term and nothing says what they held", 80);
      return said;
    }
    because("gloss: " + glosses.evidence(), 95);
    return said + " (" + held.get() + ")";
  }

  /** A term with Latin letters in brackets: an abbreviation, or the term itself again. */
  private String brackets(Node node, Form form) {
    String said = say(slot(node, 0), form);
    String inside = say(slot(node, 1), Form.PLAIN);
    if (!Echo.same(said, inside)) return said + " (" + inside + ")";
    gloss = true;
    because(Echo.WHY, 95);
    return said;
  }

  /** Whether two words are forms of one row. */
  private static boolean oneRow(Node one, Node other) {
    if (one.word().isEmpty() || other.word().isEmpty()) return false;
    String source = one.word().get().senses().get(0).source();
    return source.equals(other.word().get().senses().get(0).source());
  }

  private String sayWhole(Node term, Form form) {
    if (term.word().isEmpty()) return say(term, form);
    Meaning.Sense sense = term.word().get().senses().get(0);
    evidence.add(sense.source());
    return noun(sense, form);
  }
}
