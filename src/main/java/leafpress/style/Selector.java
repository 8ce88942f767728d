package leafpress.style;

import java.util.List;
import java.util.function.Predicate;

/**
 * A complex selector (Selectors Level 4), read from right to left.
 *
 * @param subject the compound for the element itself
 * @param steps what must hold to the left of it, nearest first
 * @param target the element, what stands before or after its content, or its first letter
 * @param specificity ids, classes and types, ten bits each
 */
record Selector(Compound subject, List<Step> steps, Target target, int specificity) {

  /** What the rule styles. */
  enum Target {
    ELEMENT,
    BEFORE,
    AFTER,
    FIRST_LETTER
  }

  /** How a compound stands to the one on its right. */
  enum Combinator {
    ANCESTOR,
    PARENT,
    PREVIOUS,
    EARLIER
  }

  /** A compound further left. */
  record Step(Combinator combinator, Compound compound) {}

  /**
   * Conditions on one element.
   *
   * @param type its name, or empty for any
   * @param id its id, or empty for any
   * @param classes that it must have
   * @param tests all other conditions
   */
  record Compound(String type, String id, List<String> classes, List<Predicate<Candidate>> tests) {

    boolean matches(Candidate candidate) {
      if (candidate == Candidate.NONE) return false;
      if (!type.isEmpty() && !type.equals(candidate.element.name())) return false;
      if (!id.isEmpty() && !id.equals(candidate.id)) return false;
      for (String one : classes) if (!candidate.hasClass(one)) return false;
      for (Predicate<Candidate> test : tests) if (!test.test(candidate)) return false;
      return true;
    }
  }

  /**
   * How a match ended. The grades of failure say how far to the left another try is worth while;
   * they keep {@code a a a a b} from trying every combination of ancestors.
   */
  private enum Outcome {
    MATCH,
    FAILS_HERE,
    FAILS_ALL_SIBLINGS,
    FAILS_EVERYWHERE
  }

  boolean matches(Candidate candidate) {
    return subject.matches(candidate) && left(0, candidate) == Outcome.MATCH;
  }

  private Outcome left(int step, Candidate from) {
    if (step == steps.size()) return Outcome.MATCH;
    switch (steps.get(step).combinator) {
      case PARENT:
        if (from.parent == Candidate.NONE) return Outcome.FAILS_EVERYWHERE;
        return here(step, from.parent);
      case PREVIOUS:
        if (from.previous == Candidate.NONE) return Outcome.FAILS_ALL_SIBLINGS;
        return here(step, from.previous);
      case EARLIER:
        for (Candidate c = from.previous; c != Candidate.NONE; c = c.previous) {
          Outcome outcome = here(step, c);
          if (outcome != Outcome.FAILS_HERE) return outcome;
        }
        return Outcome.FAILS_ALL_SIBLINGS;
      default:
        for (Candidate c = from.parent; c != Candidate.NONE; c = c.parent) {
          Outcome outcome = here(step, c);
          if (outcome == Outcome.MATCH || outcome == Outcome.FAILS_EVERYWHERE) return outcome;
        }
        return Outcome.FAILS_EVERYWHERE;
    }
  }

  private Outcome here(int step, Candidate candidate) {
    return steps.get(step).compound.matches(candidate)
        ? left(step + 1, candidate)
        : Outcome.FAILS_HERE;
  }
}
