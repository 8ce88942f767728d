package leafpress.clean;

/** The form in which a phrase is said. */
enum Form {
  /** As it is written in the glossary; general nouns that can be counted stand for many. */
  PLAIN,
  SINGULAR,
  PLURAL,
  /** With “a” or “an” where it is one of many. */
  A,
  THE,
  /** As an object: with “the” where there is only one, such as the immune system. */
  OBJECT,
  /** Verbs: reduce, reduces, reduced, reducing. */
  BASE,
  S,
  ED,
  ING;

  static Form of(String mark) {
    switch (mark) {
      case "sg":
        return SINGULAR;
      case "pl":
        return PLURAL;
      case "a":
        return A;
      case "the":
        return THE;
      case "obj":
        return OBJECT;
      case "s":
        return S;
      case "ed":
        return ED;
      case "ing":
        return ING;
      case "base":
        return BASE;
      default:
        return PLAIN;
    }
  }

  boolean ofVerb() {
    return compareTo(BASE) >= 0;
  }
}
