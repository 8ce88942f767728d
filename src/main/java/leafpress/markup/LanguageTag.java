package leafpress.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a language tag (BCP 47) of an element says. */
public final class LanguageTag {
  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  private LanguageTag() {}

  /** The first part of the tag: {@code zh} of {@code zh-Hans}. */
  public static String primary(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  public static boolean chinese(String tag) {
    return primary(tag).equals("zh");
  }

  /** Whether the tag is well-formed and its language is in ISO 639; {@code cn} is a country. */
  public static boolean known(String tag) {
    return TAG.matcher(tag).matches()
        && (primary(tag).length() == 3 || KNOWN.contains(primary(tag)));
  }
}
