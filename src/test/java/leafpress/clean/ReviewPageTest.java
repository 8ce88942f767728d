package leafpress.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person clicks on the page for review is obeyed: page, browser, file, and cleaning again.
 */
class ReviewPageTest {
  private static final List<Path> BROWSERS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  /** Clicks as a person would; what is saved goes into the page, between three @ signs. */
  private static final String CLICKS =
      """
      <script>
      var mark = "@@" + "@", saved = [], Kept = window.Blob;
      window.Blob = function (parts, kind) { saved.push(parts.join("")); return new Kept(parts, kind); };
      function row(han) {
        return Array.prototype.find.call(document.querySelectorAll("tr[data-before]"),
          function (r) { return r.dataset.before.indexOf(han) >= 0; });
      }
      row("干细胞").querySelector("input[value=reject]").click();
      var other = row("未知的词");
      other.querySelector("input[value=other]").click();
      other.querySelector(".text").value = "an unknown word";
      other.querySelector(".reason").value = "asked the author";
      other.querySelector(".term").click();
      document.getElementById("save").click();
      document.getElementById("terms").click();
      var out = document.createElement("pre");
      out.textContent = mark + saved.join(mark) + mark;
      document.body.appendChild(out);
      </script></body>""";

  @Test
  void whatIsClickedIsObeyed(@TempDir Path folder) throws IOException, InterruptedException {
    Path browser = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(browser != null, "no Chromium is installed to click through the page");
    Raw raw =
        Cleaning.text(
            "Cells\n\nWe use 干细胞 here, 风险 and 未知的词 there.\n\nThen 干细胞 again, as it was.\n");
    Rules rules = Cleaning.rules("en", "stem cells,干细胞,,", "risk,风险,,");
    String page = ReviewPage.of(Cleaner.clean(raw, rules), "article", "en");
    Path file = folder.resolve("review.html");
    Files.writeString(file, page.replace("</body>", CLICKS));
    String[] saved = dump(browser, folder, file).split("@@@");
    // On a busy machine the browser now and then gives the page before its script has run.
    if (saved.length < 3) saved = dump(browser, folder, file).split("@@@");
    assertEquals(
        "term.en,term.zh-Hans\n\"an unknown word\",\"未知的词\"\n", saved[2], "rows for the glossary");
    Findings findings = new Findings();
    Decisions decisions = Decisions.read(saved[1], "decisions.yml", findings);
    assertEquals(List.of(), findings.sorted());
    Rules decided = new Rules("en", rules.glossary(), rules.phrases(), decisions, true);
    Cleaned again = Cleaner.clean(raw, decided);
    assertEquals(
        "We use ⟦干细胞⟧ here, risks and an unknown word there.\n\nThen stem cells again, as it was.",
        Cleaning.body(again.markdown().orElseThrow()));
    assertEquals(1, again.findings().sorted().size());
    assertEquals(CleanRule.UNRESTORED_SPAN, again.findings().sorted().get(0).rule());
  }

  private static String dump(Path browser, Path folder, Path file)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=3000",
                "--dump-dom",
                file.toUri().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(folder.resolve("dom.html").toFile())
            .start();
    boolean done = process.waitFor(60, TimeUnit.SECONDS);
    if (!done) process.destroyForcibly().waitFor();
    String dom = Files.readString(folder.resolve("dom.html"));
    boolean ran = done && process.exitValue() == 0 && dom.contains("<html");
    Assumptions.assumeTrue(ran, "the browser that is installed does not run here");
    return dom;
  }
}
