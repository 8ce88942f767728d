package leafpress.clean;

import java.util.List;

/**
 * What a Chinese form can stand for.
 *
 * @param kind n noun, V verb with an object, v verb without one, a adjective, d adverbial, s clause
 * @param senses one or more
 */
record Meaning(char kind, String han, List<Sense> senses) {

  /**
   * One of them.
   *
   * @param forms of a general noun: one, many; of a verb: base, -s, -ed, -ing; of a term: as
   *     written
   * @param term whether it comes from the glossary
   * @param near words near which it is meant
   * @param byHeading whether only a heading that has it speaks for it
   */
  record Sense(
      List<String> forms,
      boolean term,
      String abbreviation,
      List<String> near,
      boolean byHeading,
      String source) {

    String plain() {
      return forms.get(forms.size() == 2 && !term ? 1 : 0);
    }

    /** A noun of which there can be many. */
    boolean counts() {
      return term ? !English.isMass(forms.get(0)) : forms.size() > 1;
    }
  }
}
