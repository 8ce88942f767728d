package leafpress.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leafpress.language.Scripts;

/** Chooses among the senses of a form by what stands round it; never by chance. */
final class SenseChoice {
  /** Receives why, and how sure it is. */
  interface Because {
    void of(String reason, int percent);
  }

  private final Scene scene;
  private final Because because;

  SenseChoice(Scene scene, Because because) {
    this.scene = scene;
    this.because = because;
  }

  Optional<Meaning.Sense> of(Meaning meaning) {
    List<Meaning.Sense> senses = meaning.senses();
    if (senses.size() == 1) return Optional.of(senses.get(0));
    return byNear(senses)
        .or(() -> byHeading(senses))
        .or(() -> byCount(senses))
        .or(() -> own(senses));
  }

  private Optional<Meaning.Sense> byNear(List<Meaning.Sense> senses) {
    String round = Words.small(scene.left() + scene.span() + scene.right() + " " + scene.heading());
    Meaning.Sense best = null;
    int most = 0;
    String seen = "";
    boolean tie = false;
    for (Meaning.Sense sense : senses) {
      int hits = 0;
      String word = "";
      for (String near : sense.near()) {
        if (!stands(Words.small(near), round)) continue;
        hits++;
        word = near;
      }
      if (hits > 0 && hits == most) tie = true;
      if (hits <= most) continue;
      most = hits;
      best = sense;
      seen = word;
      tie = false;
    }
    if (best == null || tie) return Optional.empty();
    because.of("near “" + seen + "”", 90);
    return Optional.of(best);
  }

  /** Whether a word begins with it: “eat” speaks of eating, but does not stand in “treat”. */
  private static boolean stands(String near, String round) {
    for (int at = round.indexOf(near); at >= 0; at = round.indexOf(near, at + 1)) {
      boolean han = near.isEmpty() || Scripts.isHan(near.charAt(0));
      if (han || at == 0 || !Scripts.isLatin(round.charAt(at - 1))) return true;
    }
    return false;
  }

  private Optional<Meaning.Sense> byHeading(List<Meaning.Sense> senses) {
    String heading = Words.small(scene.heading());
    List<Meaning.Sense> named = new ArrayList<>();
    for (Meaning.Sense sense : senses) {
      if (sense.byHeading() && heading.contains(Words.small(sense.forms().get(0))))
        named.add(sense);
    }
    if (named.size() != 1) return Optional.empty();
    because.of("the heading above says “" + named.get(0).forms().get(0) + "”", 90);
    return Optional.of(named.get(0));
  }

  private Optional<Meaning.Sense> byCount(List<Meaning.Sense> senses) {
    List<Meaning.Sense> open = senses.stream().filter(s -> !s.byHeading()).toList();
    if (open.size() < 2) return Optional.empty();
    int most = 0;
    int second = 0;
    Meaning.Sense best = open.get(0);
    for (Meaning.Sense sense : open) {
      int times = scene.words().phrase(sense.forms().get(0));
      if (times > most) {
        second = most;
        most = times;
        best = sense;
      } else {
        second = Math.max(second, times);
      }
    }
    if (most < 2 || most < 2 * second) return Optional.empty();
    because.of("the article writes “" + best.forms().get(0) + "” elsewhere", 80);
    return Optional.of(best);
  }

  /** The one sense that needs no context, if there is just one. */
  private Optional<Meaning.Sense> own(List<Meaning.Sense> senses) {
    List<Meaning.Sense> free =
        senses.stream().filter(s -> !s.byHeading() && s.near().isEmpty()).toList();
    if (free.size() != 1) return Optional.empty();
    because.of("nothing near speaks for another meaning", 85);
    return Optional.of(free.get(0));
  }
}
