package leafpress.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/** The colour profiles that files carry (ISO 32000-1 §8.6.5.5, §14.11.5). */
final class Profiles {
  private static final String SCREEN = "sRGB.icc";
  private static final String COATED = "FOGRA39.icc";

  private Profiles() {}

  /** What the colours of a file for screens and archives mean. */
  static COSDictionary archive(Flate flate) throws IOException {
    return Cos.dictionary(
        "Type", Cos.name("OutputIntent"),
        "S", Cos.name("GTS_PDFA1"),
        "OutputConditionIdentifier", Cos.text("sRGB"),
        "Info", Cos.text("sRGB"),
        "DestOutputProfile", stream(SCREEN, 3, flate));
  }

  /** The printing condition that a press file is made for, by its name in the ICC's registry. */
  static COSDictionary press(Flate flate) throws IOException {
    return Cos.dictionary(
        "Type", Cos.name("OutputIntent"),
        "S", Cos.name("GTS_PDFX"),
        "OutputConditionIdentifier", Cos.text("FOGRA39"),
        "OutputCondition", Cos.text("Offset, coated paper, 115 g/m2 (ISO 12647-2:2004/Amd 1)"),
        "RegistryName", Cos.text("http://www.color.org"),
        "Info", Cos.text("FOGRA39L Coated"),
        "DestOutputProfile", stream(COATED, 4, flate));
  }

  /** How inks are found for that condition. */
  static Separation separation() throws IOException {
    return Separation.by(bytes(COATED));
  }

  /** Photographs of a press file stay in sRGB, and say so. */
  static COSBase screenColors(Flate flate) throws IOException {
    return Cos.array(Cos.name("ICCBased"), stream(SCREEN, 3, flate));
  }

  /** One tint that goes to every ink there is, for marks (§8.6.6.4); shown as rich black. */
  static COSBase allInks() throws IOException {
    byte[] tint = "{dup dup dup}".getBytes(StandardCharsets.US_ASCII);
    COSStream function =
        Cos.stream(
            tint,
            "FunctionType",
            Cos.whole(4),
            "Domain",
            Cos.array(Cos.whole(0), Cos.whole(1)),
            "Range",
            Cos.array(
                Cos.whole(0),
                Cos.whole(1),
                Cos.whole(0),
                Cos.whole(1),
                Cos.whole(0),
                Cos.whole(1),
                Cos.whole(0),
                Cos.whole(1)));
    return Cos.array(Cos.name("Separation"), Cos.name("All"), Cos.name("DeviceCMYK"), function);
  }

  private static COSStream stream(String name, int channels, Flate flate) throws IOException {
    return Cos.stream(
        flate.pack(bytes(name)), "N", Cos.whole(channels), "Filter", Cos.name("FlateDecode"));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Profiles.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
