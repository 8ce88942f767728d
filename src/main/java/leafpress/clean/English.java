package leafpress.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Forms of English words. */
final class English {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("child", "children"),
          Map.entry("person", "people"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("foot", "feet"),
          Map.entry("tooth", "teeth"),
          Map.entry("diagnosis", "diagnoses"),
          Map.entry("metastasis", "metastases"),
          Map.entry("bacterium", "bacteria"),
          Map.entry("life", "lives"));

  private static final List<String> MASS =
      List.of(
          "tion",
          "sion",
          "ment",
          "ness",
          "ity",
          "ism",
          "ance",
          "ence",
          "ing",
          "itis",
          "osis",
          "asis",
          "emia",
          "aemia",
          "pathy",
          "therapy",
          "care",
          "pain",
          "health",
          "blood",
          "tissue",
          "marrow",
          "insulin",
          "function",
          "loss",
          "relief",
          "fatigue",
          "surgery",
          "sleep",
          "stress",
          "asthma",
          "cancer",
          "diabetes",
          "ia",
          "work",
          "life",
          "consent",
          "cholesterol",
          "fever");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "nor", "but", "of", "in", "on", "to", "for", "with", "by",
          "at", "from", "as", "vs", "via", "per");

  private English() {}

  static boolean isPlural(String noun) {
    String last = lastWord(noun);
    if (IRREGULAR.containsValue(last)) return true;
    return last.endsWith("s")
        && !last.endsWith("ss")
        && !last.endsWith("us")
        && !last.endsWith("is")
        && !last.equals("diabetes")
        && !last.equals("herpes")
        && !last.equals("rabies");
  }

  /** Whether it has no plural, as far as its ending tells. */
  static boolean isMass(String noun) {
    String last = lastWord(noun);
    return MASS.stream().anyMatch(last::endsWith);
  }

  static String lastWord(String noun) {
    String main = noun.replaceFirst(" \\(.*$", "");
    int space = Math.max(main.lastIndexOf(' '), main.lastIndexOf('-'));
    return main.substring(space + 1).toLowerCase(Locale.ROOT);
  }

  static String plural(String noun) {
    if (isPlural(noun)) return noun;
    String last = lastWord(noun);
    int at = noun.toLowerCase(Locale.ROOT).indexOf(last, Math.max(0, noun.indexOf(last)));
    if (at < 0) return noun;
    String stem = noun.substring(0, at);
    String rest = noun.substring(at + last.length());
    return stem + pluralWord(noun.substring(at, at + last.length())) + rest;
  }

  private static String pluralWord(String word) {
    if (word.length() < 2) return word;
    String other = IRREGULAR.get(word.toLowerCase(Locale.ROOT));
    if (other != null) return other;
    if (word.matches(".*[^aeiou]y")) return word.substring(0, word.length() - 1) + "ies";
    if (word.matches(".*(s|x|z|ch|sh)")) return word + "es";
    return word + "s";
  }

  static String singular(String noun) {
    if (!isPlural(noun)) return noun;
    int space = noun.lastIndexOf(' ');
    String word = noun.substring(space + 1);
    String stem = noun.substring(0, space + 1);
    for (Map.Entry<String, String> pair : IRREGULAR.entrySet()) {
      if (pair.getValue().equals(word)) return stem + pair.getKey();
    }
    if (word.endsWith("ies")) return stem + word.substring(0, word.length() - 3) + "y";
    if (word.matches(".*(sses|xes|ches|shes)")) return stem + word.substring(0, word.length() - 2);
    return stem + word.substring(0, word.length() - 1);
  }

  /** A verb phrase in a form, made of its base: “lead to”, “leads to”. */
  static String verb(List<String> forms, Form form) {
    int at = form == Form.S ? 1 : form == Form.ED ? 2 : form == Form.ING ? 3 : 0;
    if (at < forms.size()) return forms.get(at);
    String base = forms.get(0);
    int space = base.indexOf(' ');
    String word = space < 0 ? base : base.substring(0, space);
    String rest = space < 0 ? "" : base.substring(space);
    if (form == Form.S) return (word.equals("be") ? "is" : pluralWord(word)) + rest;
    if (form == Form.ED) return ed(word) + rest;
    return ing(word) + rest;
  }

  private static String ed(String word) {
    if (word.endsWith("e")) return word + "d";
    if (word.matches(".*[^aeiou]y")) return word.substring(0, word.length() - 1) + "ied";
    return (doubles(word) ? word + word.charAt(word.length() - 1) : word) + "ed";
  }

  private static String ing(String word) {
    if (word.matches(".*[^eo]e") && word.length() > 2) {
      return word.substring(0, word.length() - 1) + "ing";
    }
    return (doubles(word) ? word + word.charAt(word.length() - 1) : word) + "ing";
  }

  /** Words of one syllable such as “stop”; longer ones bring their forms with them. */
  private static boolean doubles(String word) {
    return word.matches("[^aeiou]*[aeiou][bdgmnprt]") && word.length() < 6;
  }

  /** An abbreviation in the number of what it stands for. */
  static String abbreviation(String abbreviation, String said) {
    boolean many = isPlural(said) && !abbreviation.endsWith("s");
    return many ? abbreviation + "s" : abbreviation;
  }

  static String article(String phrase) {
    String small = phrase.toLowerCase(Locale.ROOT);
    boolean vowel = small.matches("^(?:[aeio]|un[^i]|u[^ns]|hour|honest).*");
    return (vowel ? "an " : "a ") + phrase;
  }

  static String capital(String text) {
    if (text.isEmpty()) return text;
    int c = text.codePointAt(0);
    // iPSC and the like keep their small letter.
    if (text.length() > 1 && Character.isUpperCase(text.charAt(1))) return text;
    return Character.toString(Character.toUpperCase(c)) + text.substring(Character.charCount(c));
  }

  /** Headline style: all words but small ones get a capital; the first and last always. */
  static String headline(String text, boolean first) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    boolean start = first;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '-') end++;
      String word = text.substring(at, end);
      boolean last = end == text.length();
      String bare = word.replaceAll("[^A-Za-z]", "");
      boolean small = SMALL.contains(bare) && !start && !(last && word.equals(bare) && at == 0);
      int letter = 0;
      while (letter < word.length() && !Character.isLetter(word.charAt(letter))) letter++;
      out.append(word, 0, letter)
          .append(small ? word.substring(letter) : capital(word.substring(letter)));
      if (end < text.length()) out.append(text.charAt(end));
      start = word.endsWith(":") || word.endsWith("?");
      at = end + 1;
    }
    return out.toString();
  }
}
