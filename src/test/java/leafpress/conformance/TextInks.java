package leafpress.conformance;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The inks of a press file's text, as its content sets them. What looks black or grey must be black
 * ink alone (B-13), and solid black must overprint: what the inks look like is asked of the profile
 * of the file's own output intent.
 */
public final class TextInks {
  /** Text of less chroma than this, C*ab, looks grey where it is dark. */
  private static final double GREY = 8;

  private static final double DARK = 40;
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  /** Inks in hundredths, and whether they overprint, with the number of letters that have them. */
  private final Map<String, Integer> letters = new TreeMap<>();

  private final Set<String> wrong = new TreeSet<>();
  private final ColorSpace press;

  private TextInks(ColorSpace press) {
    this.press = press;
  }

  /** What is wrong with the text of a press file. */
  public static Set<String> failures(byte[] pdf) throws IOException {
    return of(pdf).wrong;
  }

  /** How many letters each mixture of inks has. */
  public static Map<String, Integer> letters(byte[] pdf) throws IOException {
    return of(pdf).letters;
  }

  private static TextInks of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var intent = document.getDocumentCatalog().getOutputIntents().get(0);
      try (var profile = intent.getDestOutputIntent().createInputStream()) {
        TextInks inks = new TextInks(new ICC_ColorSpace(ICC_Profile.getInstance(profile)));
        inks.read(document);
        return inks;
      }
    }
  }

  private void read(PDDocument document) throws IOException {
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) letter(getGraphicsState());
          }
        };
    reader.addOperator(new SetNonStrokingColor(reader));
    reader.addOperator(new SetNonStrokingColorSpace(reader));
    reader.addOperator(new SetNonStrokingDeviceCMYKColor(reader));
    reader.addOperator(new SetNonStrokingDeviceGrayColor(reader));
    reader.addOperator(new SetNonStrokingDeviceRGBColor(reader));
    reader.getText(document);
  }

  private void letter(PDGraphicsState state) {
    PDColor color = state.getNonStrokingColor();
    String space = color.getColorSpace().getName();
    float[] inks = color.getComponents();
    boolean over = state.isNonStrokingOverprint() && state.getOverprintMode() == 1;
    String shown = space + Arrays.toString(inks) + (over ? " over" : "");
    if (letters.merge(shown, 1, Integer::sum) > 1) return;
    if (space.equals("DeviceGray")) return;
    if (!space.equals("DeviceCMYK")) {
      wrong.add("text in " + shown);
      return;
    }
    boolean blackAlone = inks[0] == 0 && inks[1] == 0 && inks[2] == 0;
    double[] lab = lab(press.toCIEXYZ(inks));
    boolean grey = lab[0] < DARK && Math.hypot(lab[1], lab[2]) < GREY;
    if (grey && !blackAlone) wrong.add("text that looks black in several inks: " + shown);
    if (blackAlone && inks[3] == 1 && !over) wrong.add("black text knocks out: " + shown);
  }

  /** CIE L*a*b* under D50 (ISO 11664-4). */
  private static double[] lab(float[] xyz) {
    double[] f = new double[3];
    for (int i = 0; i < 3; i++) {
      double t = xyz[i] / WHITE[i];
      f[i] = t > 216.0 / 24_389 ? Math.cbrt(t) : (24_389.0 / 27 * t + 16) / 116;
    }
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }
}
