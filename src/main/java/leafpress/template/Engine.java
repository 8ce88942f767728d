package leafpress.template;

import freemarker.core.ArithmeticEngine;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leafpress.diagnostic.Findings;
import leafpress.diagnostic.Span;

/** FreeMarker, set up for one style. Its exceptions become findings here. */
final class Engine {
  private static final Version SEMANTICS = Configuration.VERSION_2_3_34;
  private static final Pattern INCLUDE = Pattern.compile("<#include \"([^\"]+)\">");
  private final StyleLoader loader;
  private final Configuration configuration;

  Engine(String style, Function<String, Optional<String>> source) {
    loader = new StyleLoader(style, source);
    configuration = configuration(loader);
  }

  private static Configuration configuration(StyleLoader loader) {
    RecordWrapper wrapper = new RecordWrapper();
    Configuration c = settings(wrapper);
    c.setTemplateLoader(loader);
    c.setSharedVariable("runs", new Runs(wrapper));
    c.setSharedVariable("qr", new QrCode());
    return c;
  }

  /** What holds for all templates: they write the same on every machine, and fail aloud. */
  static Configuration settings(RecordWrapper wrapper) {
    Configuration c = new Configuration(SEMANTICS);
    c.setObjectWrapper(wrapper);
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setLocalizedLookup(false);
    c.setDefaultEncoding("UTF-8");
    c.setLocale(Locale.ROOT);
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setNumberFormat("computer");
    c.setArithmeticEngine(ArithmeticEngine.CONSERVATIVE_ENGINE); // whole numbers, no BigDecimal
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    return c;
  }

  /** The file that a template name stands for. */
  String file(String name) {
    return loader.file(name);
  }

  /** Reads a template and those that it includes into FreeMarker's cache. */
  void prepare(String name) {
    prepare(name, new HashSet<>());
  }

  private void prepare(String name, Set<String> known) {
    if (!known.add(name)) return;
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    Matcher included = INCLUDE.matcher(loader.text(name));
    while (included.find()) prepare(folder + included.group(1), known);
    try {
      configuration.getTemplate(name);
    } catch (IOException e) {
      // the cache keeps the failure, and running the template reports it
    }
  }

  /** Runs a template; nothing and a finding if it fails. */
  Optional<String> process(String name, Map<String, Object> model, Findings findings) {
    StringWriter out = new StringWriter(1 << 16);
    try {
      configuration.getTemplate(name).process(model, out);
      return Optional.of(out.toString());
    } catch (IOException | TemplateException e) {
      explain(e, name, findings);
      return Optional.empty();
    }
  }

  /**
   * Reports the cause: an included file that is missing or unreadable fails the including line, and
   * a template that could not be read once fails again from FreeMarker's cache.
   */
  private void explain(Exception e, String name, Findings findings) {
    Throwable cause = e.getCause();
    if (e instanceof TemplateNotFoundException) {
      missing(((TemplateNotFoundException) e).getTemplateName(), findings);
    } else if (e instanceof MalformedTemplateNameException) {
      missing(((MalformedTemplateNameException) e).getTemplateName(), findings);
    } else if (e instanceof ParseException) {
      ParseException p = (ParseException) e;
      Span span = span(p.getTemplateName(), p.getLineNumber(), p.getColumnNumber(), name);
      report(span, p.getEditorMessage(), findings);
    } else if (cause instanceof IOException) {
      explain((IOException) cause, name, findings);
    } else if (e instanceof TemplateException) {
      TemplateException t = (TemplateException) e;
      Span span = span(t.getTemplateSourceName(), t.getLineNumber(), t.getColumnNumber(), name);
      report(span, t.getMessageWithoutStackTop(), findings);
    } else {
      throw new IllegalStateException(e); // texts are in memory: nothing else can fail to be read
    }
  }

  private Span span(String template, Integer line, Integer column, String otherwise) {
    String file = file(template == null ? otherwise : template);
    return new Span(file, line == null ? 0 : line, column == null ? 0 : column);
  }

  private void missing(String template, Findings findings) {
    findings.add(
        TemplateRule.MISSING_TEMPLATE,
        Span.of(file(template)),
        "there is no template “" + template + "”, neither in the style nor in styles/shared",
        "check the style's name, or the name in the #include or #import");
  }

  private static void report(Span span, String message, Findings findings) {
    findings.add(TemplateRule.TEMPLATE_ERROR, span, "the template failed: " + reason(message));
  }

  /** The first sentence of FreeMarker's message, on one line; the rest are its tips. */
  static String reason(String message) {
    if (message == null) return "FreeMarker gives no reason";
    String text = message.strip();
    text = before(text, "\n----");
    text = before(text, ", but was expecting one of these patterns:");
    text = text.replaceAll("\\s+", " ").strip();
    while (text.endsWith(".") || text.endsWith(":")) text = text.substring(0, text.length() - 1);
    return text;
  }

  private static String before(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }
}
