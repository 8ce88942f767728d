package leafpress.press;

import java.util.List;
import leafpress.check.RuleSet;
import leafpress.check.Typescript;
import leafpress.diagnostic.Findings;

/**
 * What an examination of a manuscript brought to light.
 *
 * @param title of the publication
 * @param articles each in its languages, the about page at the end
 * @param rules that were in force
 */
public record Inspection(
    String title, List<List<Typescript>> articles, RuleSet rules, Findings findings) {}
