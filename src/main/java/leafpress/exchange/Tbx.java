package leafpress.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import leafpress.diagnostic.Findings;
import leafpress.language.LanguageTag;
import leafpress.language.Scripts;
import leafpress.manuscript.Glossary;
import leafpress.markup.Element;

/**
 * A glossary as TBX-Basic in DCA style (ISO 30042:2019). Variants are admitted terms, wrong forms
 * deprecated ones, abbreviations terms of their own; explanations are definitions. What is read may
 * be of the older edition, too, or in DCT style.
 */
final class Tbx {
  /** As in the rules of the dialect since its version 1.2; drafts and older rules had ed:3.0. */
  private static final String CORE = "urn:iso:std:iso:30042:ed-2";

  private static final String STATUS = "administrativeStatus";
  private static final String PREFERRED = "preferredTerm-admn-sts";
  private static final String ADMITTED = "admittedTerm-admn-sts";
  private static final String DEPRECATED = "deprecatedTerm-admn-sts";

  private Tbx() {}

  static String write(Glossary glossary, String title, String language) {
    List<Element> concepts = new ArrayList<>();
    for (Glossary.Entry entry : glossary.entries()) {
      concepts.add(concept("c" + (concepts.size() + 1), entry));
    }
    Element source = Xml.element("sourceDesc", List.of(Xml.leaf("p", "A glossary of Leafpress")));
    Element names = Xml.element("titleStmt", List.of(Xml.leaf("title", Tmx.clean(title))));
    Element header =
        Xml.element("tbxHeader", List.of(Xml.element("fileDesc", List.of(names, source))));
    Element text = Xml.element("text", List.of(Xml.element("body", Xml.lines(concepts))));
    return Xml.write(
        "",
        Xml.element(
            "tbx",
            Xml.lines(List.of(header, text)),
            "type",
            "TBX-Basic",
            "style",
            "dca",
            "xml:lang",
            language,
            "xmlns",
            CORE));
  }

  private static Element concept(String id, Glossary.Entry entry) {
    List<Element> parts = new ArrayList<>();
    if (!entry.note().isEmpty()) parts.add(Xml.leaf("note", Tmx.clean(entry.note())));
    Map<String, List<Element>> sections = new LinkedHashMap<>();
    entry
        .explanation()
        .forEach((tag, text) -> section(sections, tag).add(definition(Tmx.clean(text))));
    String articles = String.join(" ", entry.articles());
    entry
        .term()
        .forEach((tag, term) -> section(sections, tag).add(term(term, PREFERRED, articles)));
    if (!entry.abbreviation().isEmpty()) {
      Element term = Xml.leaf("term", Tmx.clean(entry.abbreviation()));
      Element type = Xml.leaf("termNote", "abbreviation", "type", "termType");
      section(sections, first(sections)).add(Xml.element("termSec", List.of(term, type)));
    }
    for (String variant : entry.variants()) {
      boolean wrong = variant.startsWith("!");
      String form = wrong ? variant.substring(1).strip() : variant;
      String tag = language(form, sections);
      section(sections, tag).add(term(form, wrong ? DEPRECATED : ADMITTED, ""));
    }
    sections.forEach((tag, all) -> parts.add(Xml.element("langSec", all, "xml:lang", tag)));
    return Xml.element("conceptEntry", parts, "id", id);
  }

  /** A variant is of the Chinese section if it has Han characters, else of the other. */
  private static String language(String form, Map<String, List<Element>> sections) {
    boolean han = Scripts.hasHan(form);
    for (String tag : sections.keySet()) {
      if (LanguageTag.chinese(tag.toLowerCase(Locale.ROOT)) == han) return tag;
    }
    return han ? "zh-Hans" : first(sections);
  }

  private static String first(Map<String, List<Element>> sections) {
    return sections.isEmpty() ? "en" : sections.keySet().iterator().next();
  }

  private static List<Element> section(Map<String, List<Element>> sections, String tag) {
    return sections.computeIfAbsent(tag, t -> new ArrayList<>());
  }

  private static Element definition(String text) {
    return Xml.element("descripGrp", List.of(Xml.leaf("descrip", text, "type", "definition")));
  }

  private static Element term(String form, String status, String articles) {
    List<Element> parts = new ArrayList<>();
    parts.add(Xml.leaf("term", Tmx.clean(form)));
    parts.add(Xml.leaf("termNote", status, "type", STATUS));
    if (!articles.isEmpty()) parts.add(Xml.leaf("admin", articles, "type", "projectSubset"));
    return Xml.element("termSec", parts);
  }

  /** Reads the concepts that have a term in each of the languages; others are reported. */
  static Glossary read(Element root, List<String> languages, Findings findings) {
    List<Glossary.Entry> entries = new ArrayList<>();
    root.walk(
        concept -> {
          if (!concept.is("conceptEntry") && !concept.is("termEntry")) return;
          Reading reading = new Reading(concept, languages);
          for (String language : languages) {
            if (reading.terms.containsKey(language)) continue;
            findings.add(
                ExchangeRule.ONE_LANGUAGE,
                concept.span(),
                "the concept has no term in " + language,
                "add one, or name the file’s languages with --from and --to");
            return;
          }
          entries.add(reading.entry());
        });
    return new Glossary(List.copyOf(entries));
  }

  /** A concept while it is read. */
  private static final class Reading {
    private final Map<String, String> terms = new LinkedHashMap<>();
    private final Map<String, String> explanations = new LinkedHashMap<>();
    private final List<String> variants = new ArrayList<>();
    private final int line;
    private String abbreviation = "";
    private String articles = "";
    private String note = "";

    Reading(Element concept, List<String> languages) {
      line = concept.span().line();
      for (Element child : concept.elements()) {
        if (child.is("note")) note = child.content().strip();
        if (!child.is("langSec") && !child.is("langSet")) continue;
        for (String language : languages) {
          if (Xml.same(Xml.language(child), language)) section(child, language);
        }
      }
    }

    private void section(Element section, String language) {
      String definition = value(section, "definition");
      if (!definition.isEmpty()) explanations.putIfAbsent(language, definition);
      section.walk(
          each -> {
            if (each.is("termSec") || each.is("tig") || each.is("ntig")) term(each, language);
          });
    }

    private void term(Element section, String language) {
      String form = section.first("term").map(Element::content).orElse("").strip();
      if (form.isEmpty()) return;
      String status = value(section, STATUS);
      String type = value(section, "termType");
      boolean wrong = status.startsWith("deprecated") || status.startsWith("superseded");
      if (type.equals("abbreviation") || type.equals("acronym") || type.equals("initialism")) {
        if (abbreviation.isEmpty()) abbreviation = form;
      } else if (!wrong && !status.equals(ADMITTED) && !terms.containsKey(language)) {
        terms.put(language, form);
      } else {
        variants.add(wrong ? "!" + form : form);
      }
      String subset = value(section, "projectSubset");
      if (articles.isEmpty()) articles = subset;
    }

    /** A data category, as DCA ({@code type}) or DCT (an element of its name) writes it. */
    private static String value(Element section, String category) {
      Map<String, String> found = new TreeMap<>();
      section.walk(
          e -> {
            if (e.get("type").equals(category) || e.is(category)) {
              found.putIfAbsent("", e.content().strip());
            }
          });
      return found.getOrDefault("", "");
    }

    Glossary.Entry entry() {
      List<String> ids = articles.isEmpty() ? List.of() : List.of(articles.split("\\s+"));
      return new Glossary.Entry(
          terms, abbreviation, explanations, ids, note, List.copyOf(variants), line);
    }
  }
}
