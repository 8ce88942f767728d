package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.language.LanguageTag;

/** Makes manuscripts of raw articles. */
public final class Cleaner {
  /** Mends that make room for others end soon; no text has needed more than three rounds. */
  private static final int ROUNDS = 6;

  private final Raw raw;
  private final Rules rules;
  private final Lexicon lexicon;
  private final Findings findings = new Findings();
  private final List<Cleaned.Span> spans = new ArrayList<>();
  private Copy copy = Copy.of("");
  private ProperNames names = ProperNames.NONE;

  private Cleaner(Raw raw, Rules rules) {
    this.raw = raw;
    this.rules = rules;
    this.lexicon = new Lexicon(rules.glossary(), rules.phrases());
  }

  /**
   * Cleans an article. The same raw text and rules give the same manuscript; a manuscript that is
   * cleaned again stays as it is.
   */
  public static Cleaned clean(Raw raw, Rules rules) {
    return new Cleaner(raw, rules).clean();
  }

  private Cleaned clean() {
    Optional<Intake> intake = Intake.of(raw, findings);
    if (intake.isEmpty()) {
      Ledger none = new Ledger(raw.name(), "", new byte[0], Optional.of(raw.bytes()), List.of());
      return new Cleaned(Optional.empty(), "", none, List.of(), findings);
    }
    Intake in = intake.get();
    copy = Copy.of(in.text());
    characters();
    names = names();
    if (!Block.isManuscript(copy.text())) marks();
    words();
    Reading reading = new Reading(raw.name(), copy, rules, findings);
    reading.unknown(spans);
    reading.names(names, spans);
    reading.characters();
    Ledger ledger = new Ledger(raw.name(), in.charset(), in.mark(), in.container(), copy.edits());
    return new Cleaned(Optional.of(copy.text()), in.text(), ledger, List.copyOf(spans), findings);
  }

  private ProperNames names() {
    List<String> candidates = new ArrayList<>(rules.phrases().names());
    rules
        .decisions()
        .of(raw.slug(), rules.language(), Decisions.Act.KEEP)
        .forEach(d -> candidates.add(d.at()));
    return ProperNames.in(copy.text(), rules.language(), candidates);
  }

  private void characters() {
    for (int round = 0; round < ROUNDS; round++) {
      Copy before = copy;
      copy = copy.with(CharacterRepair.edits(copy.text()));
      if (copy == before) return;
    }
  }

  private void marks() {
    Judgement judgement = new Judgement(rules.decisions(), raw.slug(), rules.language(), findings);
    copy = copy.with(judgement.texts(copy.text()));
    List<Piece> pieces = Outline.of(copy.text(), rules.phrases(), judgement.kept());
    boolean titled = pieces.stream().anyMatch(p -> p.kind() == Piece.Kind.TITLE);
    Optional<String> title = judgement.field("title");
    Reading reading = new Reading(raw.name(), copy, rules, findings);
    if (!titled && title.isEmpty()) reading.untitled(raw.slug());
    reading.quarantined(pieces);
    reading.repeated(pieces);
    String spelled = title.orElse(Outline.spelled(raw.slug()));
    copy =
        copy.with(
            Skeleton.edits(
                copy.text(),
                pieces,
                rules.language(),
                Optional.of(spelled),
                judgement.otherFields() + names.field()));
    copy = copy.with(judgement.blocks(copy));
  }

  private void words() {
    boolean chinese = LanguageTag.chinese(rules.language());
    for (int round = 0; round < ROUNDS; round++) {
      Copy before = copy;
      if (chinese) chinese();
      else english();
      if (copy == before) return;
    }
  }

  private void english() {
    Restorer restorer = Restorer.of(copy.text(), lexicon, rules.floor(), names);
    note(restorer.restored());
    Reading reading = new Reading(raw.name(), copy, rules, findings);
    restorer.lost().forEach(reading::lost);
    copy = copy.with(restorer.edits());
    copy = copy.with(WordRepair.edits(copy.text(), lexicon));
    copy = copy.with(Punctuation.edits(copy.text()));
    copy = copy.with(Casing.edits(copy.text(), lexicon));
  }

  private void chinese() {
    ChineseRestorer restorer = ChineseRestorer.of(copy.text(), lexicon, rules.floor(), names);
    note(restorer.restored());
    copy = copy.with(restorer.edits());
    copy = copy.with(ChinesePunctuation.edits(copy.text()));
  }

  private void note(List<Restored> restored) {
    Reading reading = new Reading(raw.name(), copy, rules, findings);
    for (Restored one : restored) if (!one.unknown()) spans.add(reading.span(one));
  }
}
