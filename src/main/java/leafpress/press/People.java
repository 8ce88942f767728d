package leafpress.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import leafpress.edition.Person;
import leafpress.edition.Person.Role;
import leafpress.manuscript.Article;

/** All who have a part in a job: those of the publication, then those that its articles name. */
final class People {
  private final List<Person> people;
  private final String language;

  private People(List<Person> people, String language) {
    this.people = new ArrayList<>(people);
    this.language = language;
  }

  static List<Person> of(Copy copy, String language) {
    People people = new People(copy.publication().cataloguing().people(), language);
    for (List<Article> articles : copy.articles()) {
      for (Article article : articles) {
        if (!article.language().equals(language)) continue;
        article.credits().authors().forEach(name -> people.add(name, Role.AUTHOR));
        article.credits().reviewers().forEach(name -> people.add(name, Role.REVIEWER));
      }
    }
    return List.copyOf(people.people);
  }

  /** Somebody who is not yet there in that role. */
  private void add(String name, Role role) {
    boolean known = people.stream().anyMatch(p -> p.is(role) && p.name().containsValue(name));
    if (!known) people.add(new Person(Map.of(language, name), "", role));
  }
}
