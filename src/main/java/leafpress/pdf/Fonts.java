package leafpress.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import leafpress.font.Face;
import leafpress.page.GlyphRun;
import leafpress.page.Page;
import leafpress.page.Placed;

/** The faces of a document, each embedded once, in the order in which they first appear. */
final class Fonts {
  private final Map<Face, EmbeddedFont> byFace = new IdentityHashMap<>();
  private final List<EmbeddedFont> inOrder = new ArrayList<>();

  private Fonts() {}

  static Fonts of(List<Page> pages, Flate flate) throws IOException {
    Counter counter = new Counter();
    for (Page page : pages) {
      for (Placed thing : page.content()) thing.paintWith(counter);
    }
    Fonts fonts = new Fonts();
    for (FontUse use : counter.inOrder) {
      EmbeddedFont font = new FontEmbedder(use, flate).embed(fonts.inOrder.size());
      fonts.inOrder.add(font);
      fonts.byFace.put(use.face(), font);
    }
    return fonts;
  }

  EmbeddedFont of(Face face) {
    return byFace.get(face);
  }

  EmbeddedFont get(int number) {
    return inOrder.get(number);
  }

  private static final class Counter implements Placed.Painter {
    private final Map<Face, FontUse> uses = new IdentityHashMap<>();
    private final List<FontUse> inOrder = new ArrayList<>();

    @Override
    public void paint(GlyphRun run) {
      if (run.glyphs().length > 0) uses.computeIfAbsent(run.face(), this::begin).count(run);
    }

    private FontUse begin(Face face) {
      FontUse use = new FontUse(face);
      inOrder.add(use);
      return use;
    }
  }
}
