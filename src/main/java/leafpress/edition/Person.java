package leafpress.edition;

import java.util.Map;

/**
 * Somebody who has a part in a publication.
 *
 * @param name by language: a name in two scripts is one person
 * @param fileAs how it stands in an alphabetical list, {@code Li, An}; may be empty
 */
public record Person(Map<String, String> name, String fileAs, Role role) {

  /** What a person does, with the code that libraries have for it (MARC relators). */
  public enum Role {
    AUTHOR("aut"),
    EDITOR("edt"),
    TRANSLATOR("trl"),
    REVIEWER("rev"),
    ILLUSTRATOR("ill");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** The name in a language, or as it is first given. */
  public String name(String language) {
    String own = name.get(language);
    return own != null ? own : name.values().iterator().next();
  }

  public boolean is(Role other) {
    return role == other;
  }
}
