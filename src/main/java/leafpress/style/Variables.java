package leafpress.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leafpress.diagnostic.Findings;
import leafpress.style.Part.Kind;

/** The custom properties of {@code :root}, for {@code var()} (CSS Custom Properties Level 1). */
final class Variables {
  /** A value that grows beyond this is an attack or a mistake. */
  private static final int MOST_PARTS = 5_000;

  private final Map<String, List<Part>> values;
  private final Findings findings;

  Variables(Map<String, List<Part>> values, Findings findings) {
    this.values = values;
    this.findings = findings;
  }

  Findings findings() {
    return findings;
  }

  /** The declaration with all {@code var()} replaced; nothing, and a finding, if one cannot be. */
  Optional<Declaration> resolved(Declaration declaration) {
    Filler filler = new Filler();
    List<Part> filled = filler.fill(declaration.value());
    if (filler.missing.isEmpty()) {
      return Optional.of(
          new Declaration(declaration.name(), filled, declaration.important(), declaration.span()));
    }
    findings.add(
        StyleRule.UNKNOWN_VARIABLE,
        declaration.span(),
        "“" + declaration.name() + "” is left out: " + filler.missing,
        "set it in a rule for :root, or give var() a fallback");
    return Optional.empty();
  }

  /** One replacement: what is being replaced, how much came of it, and what went wrong. */
  private final class Filler {
    private final Set<String> open = new HashSet<>();
    private int count;
    private String missing = "";

    List<Part> fill(List<Part> parts) {
      List<Part> filled = new ArrayList<>();
      for (Part part : parts) {
        if (++count > MOST_PARTS) missing = "its value grows without end";
        if (!missing.isEmpty()) return List.of();
        if (part.isFunction("var")) filled.addAll(value(part));
        else if (part.opens()) filled.add(part.with(fill(part.inside())));
        else filled.add(part);
      }
      return filled;
    }

    private List<Part> value(Part call) {
      List<Part> inside = Part.trim(call.inside());
      String name = inside.isEmpty() ? "" : inside.get(0).text();
      boolean known = values.containsKey(name);
      if (known && open.size() < Parts.DEPTH && open.add(name)) {
        List<Part> filled = fill(values.get(name));
        open.remove(name);
        return filled;
      }
      int comma = 0;
      while (comma < inside.size() && !inside.get(comma).is(Kind.COMMA)) comma++;
      if (!known && comma < inside.size()) {
        return fill(Part.trim(inside.subList(comma + 1, inside.size())));
      }
      missing = known ? name + " refers to itself" : "no rule for :root sets " + Part.show(inside);
      return List.of();
    }
  }
}
