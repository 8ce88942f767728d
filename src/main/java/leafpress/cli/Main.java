package leafpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import leafpress.press.Makeready;
import leafpress.press.WrongOrder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program: finds the command and turns what comes of it into an exit status. */
@Command(
    name = "leafpress",
    version = "leafpress " + Main.VERSION,
    description = "Turns Markdown manuscripts into printable leaflets and EPUB booklets.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 fine or warnings only, 1 errors in the manuscript or style,",
      "2 wrong usage, 3 a file could not be read or written, 70 a bug in Leafpress."
    })
public final class Main implements Runnable {
  /** The commands, in the order of the help. A new command is one line here. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          Build.class,
          Check.class,
          Verify.class,
          Impose.class,
          Clean.class,
          New.class,
          Export.class,
          Import.class,
          Fonts.class,
          Fit.class,
          Proof.class);

  /** Commands that set articles: the press is made ready while picocli reads the options. */
  private static final Set<String> PRINTING = Set.of("build", "proof", "fit");

  static final String VERSION = "0.1.0";
  static final int FINE = 0;
  static final int ERRORS = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int BUG = 70;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  private boolean version;

  @Option(names = "--trace", hidden = true, description = "Show where in the program a bug struck.")
  private boolean trace;

  private final CommandLine line = new CommandLine(this);

  private Main() {}

  /**
   * Hands picocli the command that is asked for, or all when the first argument names none: each
   * costs every start some milliseconds to read.
   */
  private void addCommands(String... arguments) {
    for (Class<?> command : COMMANDS) {
      if (arguments.length > 0 && arguments[0].equals(name(command))) {
        line.addSubcommand(command);
        return;
      }
    }
    for (Class<?> command : COMMANDS) line.addSubcommand(command);
  }

  private static String name(Class<?> command) {
    return command.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Runs the program and ends the virtual machine with its exit status. */
  public static void main(String[] arguments) {
    boolean printing = arguments.length > 0 && PRINTING.contains(arguments[0]);
    if (printing && Runtime.getRuntime().availableProcessors() > 1) {
      Makeready.begin(!arguments[0].equals("fit"));
    }
    int status = run(arguments);
    Console.out().flush();
    Console.err().flush();
    System.exit(status);
  }

  /** Runs the program. */
  static int run(String... arguments) {
    Main main = new Main();
    try {
      return main.execute(arguments);
    } catch (OutOfMemoryError e) {
      Console.err()
          .println("leafpress: out of memory; give Java more with JAVA_TOOL_OPTIONS=-Xmx2g");
      return UNREADABLE;
    } catch (Error e) {
      return main.bug(e);
    }
  }

  private int execute(String... arguments) {
    addCommands(arguments);
    line.registerConverter(double.class, text -> number(text, Double::valueOf, "a number"));
    line.registerConverter(int.class, text -> number(text, Integer::valueOf, "a whole number"));
    return line.setOut(new PrintWriter(Console.out(), true))
        .setErr(new PrintWriter(Console.err(), true))
        .setUsageHelpWidth(96)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e))
        .setParameterExceptionHandler((e, rest) -> wrongUsage(e))
        .execute(arguments);
  }

  /** What is typed for an option, in place of the words that Java has for it. */
  private static <T> T number(String text, Function<String, T> reader, String wanted) {
    try {
      return reader.apply(text);
    } catch (NumberFormatException e) {
      throw new CommandLine.TypeConversionException("“" + text + "” is not " + wanted);
    }
  }

  @Override
  public void run() {
    line.usage(Console.out());
  }

  private static int wrongUsage(CommandLine.ParameterException e) {
    Console.err().println("leafpress: " + e.getMessage());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    Console.err().println("Try “" + command + " --help”.");
    return USAGE;
  }

  private int failed(Exception e) {
    if (e instanceof WrongOrder) {
      Console.err().println("leafpress: " + e.getMessage());
      return USAGE;
    }
    if (e instanceof IOException) {
      Console.err().println("leafpress: " + e.getMessage());
      return UNREADABLE;
    }
    return bug(e);
  }

  private int bug(Throwable e) {
    Console.err().println("leafpress: this is a bug in Leafpress: " + e);
    if (trace) e.printStackTrace(Console.err());
    else Console.err().println("Run “leafpress --trace …” to see where, and please report it.");
    return BUG;
  }
}
