package leafpress.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import leafpress.diagnostic.Diagnostic;
import leafpress.diagnostic.Findings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the sheet, the document is styled; what was not understood is a finding. */
class AnyInputTest {
  private static final String DOCUMENT =
      "<html lang='en'><body class='x'><p id='p'>a<em>b</em></p><p style='color: red'/></body>"
          + "</html>";

  /** Pieces of CSS in any order reach further into the readers than letters do. */
  @Provide
  Arbitrary<String> scrambled() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "p",
            " ",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            ";",
            ",",
            ".x",
            "#p",
            "*",
            ">",
            "+",
            "~",
            "::before",
            ":not(",
            ":lang(en)",
            "@page",
            "@font-face",
            "@import",
            "@top-left",
            "/*",
            "*/",
            "'",
            "\"",
            "\\",
            "\n",
            "url(",
            "var(--x)",
            "--x:",
            ":root{",
            "calc(",
            "1pt",
            "-",
            "2",
            "50%",
            "/",
            "color:",
            "margin:",
            "font:",
            "border:",
            "content:",
            "leader(",
            "attr(x)",
            "red",
            "!important",
            "inherit",
            "#abc",
            "<!--",
            "-->",
            "rgb(",
            "width:",
            "string-set:",
            "\uD83D\uDE00",
            "\uD83D",
            "\0",
            "1e999em",
            "999999999999",
            "|=",
            "'b.css';");
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property(tries = 1000, seed = "1")
  void scrambledPieces(@ForAll("scrambled") String css) {
    check(css);
  }

  @Property(tries = 500, seed = "1")
  void anyText(@ForAll String css) {
    check(css);
    check("p {" + css + "}");
    check("p {color:" + css + ";widows:3}");
  }

  @Example
  void deepNestingAndLongLists() {
    for (String open : List.of("(", "[", "{", "calc(", ":not(", "var(", "a{", "@page{", "\\")) {
      check("p {width:" + open.repeat(50_000));
      check(open.repeat(50_000));
    }
    check("p,".repeat(50_000) + "p{color:red}");
    check("p{" + "color:red;".repeat(50_000));
    check("p ".repeat(5_000) + "{color:red}");
  }

  private static void check(String css) {
    Findings findings = new Findings();
    StyleSheet sheet = StyleSheet.parse(css, "a.css", n -> Optional.of(css), findings);
    Styled root = Cascade.of(List.of(sheet)).apply(Sample.xml(DOCUMENT), findings).root();
    assertEquals("html", root.element().name());
    assertTrue(Sample.find(root, "html").isPresent());
    for (Diagnostic finding : findings.sorted()) {
      assertTrue(finding.span().file().length() > 0, finding.toString());
      assertTrue(finding.span().line() > 0, finding.toString());
    }
  }
}
