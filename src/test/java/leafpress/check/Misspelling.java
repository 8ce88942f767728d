package leafpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A proofreader that finds one thing: words that contain a syllable, where they are not known. */
record Misspelling(String syllable) implements Proofreader {
  @Override
  public boolean reads(String language) {
    return language.startsWith("en");
  }

  @Override
  public List<Remark> read(String text, String language, Set<String> known) {
    List<Remark> remarks = new ArrayList<>();
    for (int at = text.indexOf(syllable); at >= 0; at = text.indexOf(syllable, at + 1)) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
      if (known.contains(text.substring(at, end))) continue;
      remarks.add(new Remark(at, end, "SPELL", "Possible spelling mistake", List.of("the")));
    }
    return remarks;
  }
}
