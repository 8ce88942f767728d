package leafpress.edition;

import java.util.Optional;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;
import leafpress.yaml.YamlFields;
import leafpress.yaml.YamlScalar;

/** Reads how many pages a leaflet may have, from {@code pages:} of an edition or of a format. */
final class PageLimits {
  private final Findings findings;

  PageLimits(Findings findings) {
    this.findings = findings;
  }

  /** {@code {at-most: 4}} or {@code {exactly: 4}}: one of them must be there. */
  PageLimit must(YamlFields pages, Span at) {
    return limit(pages, at, true);
  }

  /** The same, where neither means as many as the text needs. */
  PageLimit may(YamlFields pages, Span at) {
    return limit(pages, at, false);
  }

  private PageLimit limit(YamlFields pages, Span at, boolean must) {
    Optional<YamlScalar> most = pages.scalar("at-most");
    Optional<YamlScalar> exactly = pages.scalar("exactly");
    if (most.isPresent() == exactly.isPresent()) {
      if (must || most.isPresent()) {
        findings.add(
            EditionRule.UNKNOWN_VALUE,
            at,
            "“pages” is either at-most or exactly a number",
            "write pages: {exactly: 4}");
      }
      return PageLimit.NONE;
    }
    YamlScalar number = exactly.or(() -> most).orElseThrow();
    return new PageLimit(new Checks(findings).count(number), exactly.isPresent());
  }
}
