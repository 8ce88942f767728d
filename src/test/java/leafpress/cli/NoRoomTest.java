package leafpress.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leafpress.press.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * No room left to write to, as on a full disk: the shell's limit on the size of a file makes the
 * same write fail, for root as well.
 */
@DisabledOnOs(OS.WINDOWS)
class NoRoomTest {
  private static final String NAME = "leaflets/one.en.a4-handout.pdf";

  @TempDir Path folder;

  @Test
  void aFileThatFindsNoRoomLeavesTheEarlierOne() throws Exception {
    Files.writeString(folder.resolve("one.md"), "---\ntitle: One\n---\n\nWords.\n");
    assertEquals(0, build("unlimited"), said());
    byte[] earlier = Files.readAllBytes(folder.resolve("dist").resolve(NAME));
    assertEquals(3, build("8"), said());
    assertTrue(said().contains("leafpress: cannot write dist/" + NAME + ": "), said());
    assertFalse(said().contains("\tat "), said());
    assertEquals(List.of(NAME), Proof.list(folder.resolve("dist")));
    assertArrayEquals(earlier, Files.readAllBytes(folder.resolve("dist").resolve(NAME)));
  }

  /** Builds with files of so many blocks at most; gives the exit status. */
  private int build(String blocks) throws IOException, InterruptedException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script =
        "ulimit -f "
            + blocks
            + "; exec \"$0\" -XX:-UsePerfData -XX:TieredStopAtLevel=1"
            + " -cp \"$1\" leafpress.cli.Main build one.md";
    return new ProcessBuilder("sh", "-c", script, java, classes)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start()
        .waitFor();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"));
  }
}
