package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --watch}: a command runs again when what it read has changed, and lives through errors.
 */
class WatchingTest {
  private static final String ARTICLE = "---\ntitle: Walking\n---\n\nWalk a little each day.\n";
  private static final String WAITING = "waiting for changes";

  @TempDir private Path home;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicInteger status = new AtomicInteger(-1);

  @AfterEach
  void speakAgain() {
    Console.toSystem();
  }

  @Test
  @Timeout(60)
  void buildsAgainAtEachChange() throws IOException, InterruptedException {
    Path article = home.resolve("walking.md");
    Path leaflet = home.resolve("out/leaflets/walking.en.a5.pdf");
    Files.writeString(article, ARTICLE);
    Thread command =
        begin("build", article.toString(), "--format", "a5", "--out", home + "/out", "--watch");
    waits(1);
    byte[] first = Files.readAllBytes(leaflet);
    Files.writeString(article, ARTICLE + "\nAnd rest.\n");
    waits(2);
    assertTrue(Files.size(leaflet) != first.length, "the leaflet is another");
    Files.writeString(article, ARTICLE + "\n![](nowhere.png)\n");
    waits(3);
    assertTrue(said().contains("nowhere.png"), said());
    Files.delete(article);
    waits(4);
    assertTrue(said().contains("there is no " + article), said());
    Files.writeString(article, ARTICLE);
    waits(5);
    assertEquals(first.length, Files.size(leaflet), "the first leaflet again");
    command.interrupt();
    command.join();
    assertEquals(Main.FINE, status.get());
  }

  @Test
  @Timeout(60)
  void whatIsWrongFromTheFirstIsNoReasonToWait() throws InterruptedException {
    begin("fit", home.resolve("nothing.md").toString(), "--watch").join();
    assertEquals(Main.USAGE, status.get());
  }

  private Thread begin(String... arguments) {
    Console.to(said);
    Thread command = new Thread(() -> status.set(Main.run(arguments)));
    command.start();
    return command;
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** Until it has waited so many times. */
  private void waits(int times) throws InterruptedException {
    while (said().split(WAITING, -1).length <= times) Thread.sleep(20);
  }
}
