package leafpress.epub;

import java.util.Map;
import leafpress.markup.Roles;

/**
 * Structural semantics and their roles. Assistive technology reads the role, reading systems read
 * the type (notes pop up by it), so an element that has one gets the other.
 */
final class Twins {
  private static final String TYPE = "epub:type";

  private Twins() {}

  static void complete(Map<String, String> attributes) {
    String type = attributes.getOrDefault(TYPE, "");
    String role = attributes.getOrDefault("role", "");
    if (role.isEmpty()) Roles.of(type).ifPresent(twin -> attributes.put("role", twin));
    if (type.isEmpty()) Roles.type(role).ifPresent(twin -> attributes.put(TYPE, twin));
  }
}
