package leafpress.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import leafpress.diagnostic.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch sees each change that another run would find, and no other. */
class WatchTest {
  private static final String ARTICLE =
      "---\ntitle: Walking\n---\n\n## How far\n\nWalk a little each day.\n\n![A path](path.png)\n";

  @TempDir private Path home;
  private final Watch watch = new Watch();
  private Path manuscript;
  private Path article;

  @BeforeEach
  void run() throws IOException, WrongOrder {
    manuscript = Files.createDirectory(home.resolve("texts"));
    article = manuscript.resolve("walking.md");
    Files.writeString(article, ARTICLE);
    again();
  }

  private void again() throws IOException, WrongOrder {
    watch.begin();
    Optional<String> none = Optional.empty();
    Order order = new Order(article, home.resolve("out"), none, none, none, none, 1);
    Press.print(order.watchedBy(watch), Progress.NONE);
    assertFalse(watch.changed());
  }

  @Test
  void nothingHasChanged() throws IOException {
    assertFalse(watch.changed());
    Files.writeString(manuscript.resolve("notes.txt"), "nobody reads this");
    assertFalse(watch.changed(), "a file that no run looks for");
  }

  @Test
  void anArticleIsEdited() throws IOException, WrongOrder {
    Files.writeString(article, ARTICLE + "\nAnd rest.\n");
    assertTrue(watch.changed());
    again();
  }

  @Test
  void anEditorPutsAnotherFileInItsPlace() throws IOException {
    Path other = home.resolve("walking.md.tmp");
    Files.writeString(other, ARTICLE.replace("little", "longer"));
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(article));
    Files.delete(article);
    Files.move(other, article);
    assertTrue(watch.changed());
  }

  @Test
  void anArticleIsGoneAndComesBack() throws IOException {
    Files.delete(article);
    assertTrue(watch.changed());
    assertThrows(WrongOrder.class, this::again);
    assertFalse(watch.changed(), "until it comes back");
    Files.writeString(article, ARTICLE);
    assertTrue(watch.changed());
  }

  @Test
  void whatWasMissingAppears() throws IOException {
    Files.write(manuscript.resolve("path.png"), new byte[] {1});
    assertTrue(watch.changed());
  }

  @Test
  void aStyleOfTheUsersOwnAppears() throws IOException {
    Path style = Files.createDirectories(manuscript.resolve("styles/clinic"));
    assertFalse(watch.changed());
    Files.writeString(style.resolve("print.css"), "p { color: red }");
    assertTrue(watch.changed());
  }

  @Test
  void aFormatIsAddedWhereAllAreTried() throws IOException, WrongOrder {
    watch.begin();
    Path formats = Files.createDirectories(manuscript.resolve("styles/formats"));
    Order order = Order.all(article, home.resolve("out")).watchedBy(watch);
    Press.fit(order, false, new Findings());
    assertFalse(watch.changed());
    Files.writeString(formats.resolve("own.yml"), "page: {width: 100mm, height: 100mm}\n");
    assertTrue(watch.changed());
  }

  @Test
  void whoWatchesNothingSeesNothing() {
    Watch.NONE.saw(article);
    Watch.NONE.listed(home);
    assertEquals(Map.of(), Watch.NONE.now());
  }
}
