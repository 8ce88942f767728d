package leafpress.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds where the code does what the tables of ARCHITECTURE.md do not allow. */
final class Walls {
  private final String root;
  private final Tables tables;

  /**
   * Walls round the packages right under a root package.
   *
   * @param root {@code leafpress}, or that of a fixture
   */
  Walls(String root, Tables tables) {
    this.root = root + ".";
    this.tables = tables;
  }

  /** What is wrong, a sentence each, sorted; empty if all is well. */
  List<String> violations(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    Map<String, Set<String>> graph = new TreeMap<>();
    for (JavaClass from : classes) {
      String name = packageOf(from.getPackageName()).orElse("");
      if (!tables.imports().containsKey(name)) found.add("package " + name + " is in no row");
      if (from.getPackageName().substring(root.length()).contains(".")) {
        found.add("package " + from.getPackageName() + " is more than one level deep");
      }
      graph.computeIfAbsent(name, n -> new TreeSet<>());
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        String other = packageOf(to.getPackageName()).orElse("");
        if (other.isEmpty()) foreign(name, from, to).ifPresent(found::add);
        else if (!other.equals(name)) {
          graph.get(name).add(other);
          if (!tables.imports().getOrDefault(name, Set.of()).contains(other)) {
            found.add(name + " may not import " + other + ": " + from.getName());
          }
        }
      }
    }
    for (String start : graph.keySet()) {
      path(graph, start).ifPresent(cycle -> found.add("cycle: " + String.join(" > ", cycle)));
    }
    for (String row : tables.imports().keySet()) {
      if (!graph.containsKey(row)) found.add("package " + row + " has a row but no code");
    }
    return new ArrayList<>(found);
  }

  private Optional<String> packageOf(String fullName) {
    if (!fullName.startsWith(root)) return Optional.empty();
    return Optional.of(fullName.substring(root.length()).split("\\.")[0]);
  }

  /** A use of a library outside its door. */
  private Optional<String> foreign(String name, JavaClass from, JavaClass to) {
    String target = to.getPackageName();
    if (to.isPrimitive() || target.isEmpty()) return Optional.empty();
    for (Map.Entry<String, Set<String>> door : tables.doors().entrySet()) {
      if ((target + ".").startsWith(door.getKey() + ".")) {
        return door.getValue().contains(name)
            ? Optional.empty()
            : Optional.of(name + " may not use " + door.getKey() + ": " + from.getName());
      }
    }
    boolean jdk = target.startsWith("java.") || target.startsWith("javax.");
    boolean parser = target.startsWith("org.w3c.dom") || target.startsWith("org.xml.sax");
    return jdk || parser
        ? Optional.empty()
        : Optional.of("library of " + target + " is in no row: " + from.getName());
  }

  /** The shortest way from a package back to itself. */
  private static Optional<List<String>> path(Map<String, Set<String>> graph, String start) {
    Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(start)));
    Set<String> seen = new TreeSet<>();
    while (!ways.isEmpty()) {
      List<String> way = ways.remove();
      for (String next : graph.getOrDefault(way.get(way.size() - 1), Set.of())) {
        List<String> longer = new ArrayList<>(way);
        longer.add(next);
        if (next.equals(start)) return Optional.of(longer);
        if (seen.add(next)) ways.add(longer);
      }
    }
    return Optional.empty();
  }
}
