package leafpress.press;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.manuscript.Glossary;
import leafpress.manuscript.Manuscripts;
import leafpress.markup.Markup;
import leafpress.page.Document;
import leafpress.page.Page;
import leafpress.page.Pages;
import leafpress.page.Role;
import leafpress.page.Tag;
import leafpress.pdf.Pdf;
import leafpress.template.Templates;

/**
 * The setting up of the press before a run. A few words go through the doors behind which libraries
 * are slow to start, on a thread of their own, while the first thread still reads what is asked
 * for. Nothing comes of it but a press that is warm.
 */
public final class Makeready {
  private static final String ARTICLE = "---\ntitle: A\n---\n## A *word*\n\n- one\n\nand another\n";
  private static final String TEMPLATE =
      "<#ftl output_format='XML'><#macro p of><p>${of}</p></#macro><#list words as w><@p w/></#list>";
  private static final Document DOCUMENT = Document.of("A", "en", "1970-01-01", "a");
  private static final Page BLANK = new Page(1 << 20, 1 << 20, "1", List.of());

  private Makeready() {}

  /**
   * Begins, and returns at once.
   *
   * @param pdf whether anything is to be printed; else there is no file to be written
   */
  public static void begin(boolean pdf) {
    Thread thread = new Thread(() -> run(pdf, new Findings()), "makeready");
    thread.setDaemon(true);
    thread.start();
  }

  static void run(boolean pdf, Findings unheard) {
    Templates.of(name -> Optional.of(TEMPLATE))
        .text("a.ftlx", "none", Map.of("words", List.of("a")), unheard);
    Manuscripts.read(ARTICLE, "a.md", "en", Glossary.EMPTY, unheard);
    Markup.read("<p>a <b>word</b></p>", "a.xhtml", unheard);
    if (!pdf) return;
    Tag root = new Tag(Role.DOCUMENT, Map.of(), List.of());
    try {
      Pdf.write(
          new Pages(DOCUMENT, List.of(BLANK), root, List.of(), List.of()),
          OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a null stream takes all
    }
  }
}
