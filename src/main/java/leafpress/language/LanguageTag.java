package leafpress.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a language tag (BCP 47) says. */
public final class LanguageTag {
  private LanguageTag() {}

  /** What only tags of strangers are held against; most runs meet none. */
  private static final class Registry {
    static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    static final Pattern TAG =
        Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
  }

  /** The first part of the tag: {@code zh} of {@code zh-Hans}. */
  public static String primary(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  public static boolean chinese(String tag) {
    return tag.startsWith("zh") && (tag.length() == 2 || tag.charAt(2) == '-');
  }

  /** Whether the tag is well-formed and its language is in ISO 639; {@code cn} is a country. */
  public static boolean known(String tag) {
    return Registry.TAG.matcher(tag).matches()
        && (primary(tag).length() == 3 || Registry.LANGUAGES.contains(primary(tag)));
  }
}
