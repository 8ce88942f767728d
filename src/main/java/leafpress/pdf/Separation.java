package leafpress.pdf;

import java.nio.ByteBuffer;
import leafpress.page.Color;

/**
 * Turns sRGB colours into inks by the table of an output profile: its colorimetric {@code B2A1} of
 * type {@code mft2} (ICC.1:2010 §10.8), read between grid points by three linear interpolations. We
 * read the table ourselves because the JDK's colour engine is not the same on every machine.
 */
final class Separation {
  private static final int INPUTS = 3;
  private static final int INKS = 4;

  /** Less ink than this makes single dots that only show as noise. */
  private static final int LEAST = 10;

  /** From linear sRGB to the profile's white, D50, by Bradford's method (ICC sRGB profile). */
  private static final double[][] TO_XYZ = {
    {0.43607, 0.38515, 0.14307}, {0.22249, 0.71687, 0.06061}, {0.01392, 0.09708, 0.71410}
  };

  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  private final ByteBuffer table;
  private final int grid;
  private final int inputEntries;
  private final int outputEntries;

  private Separation(ByteBuffer table) {
    this.table = table;
    grid = table.get(10) & 0xFF;
    inputEntries = table.getShort(48) & 0xFFFF;
    outputEntries = table.getShort(50) & 0xFFFF;
    if (table.get(8) != INPUTS || table.get(9) != INKS) {
      throw new IllegalArgumentException("the profile's table is not one from Lab to four inks");
    }
  }

  /** The separation of a CMYK output profile with Lab as its connection space. */
  static Separation by(byte[] profile) {
    ByteBuffer all = ByteBuffer.wrap(profile);
    int tags = all.getInt(128);
    for (int i = 0; i < tags; i++) {
      int entry = 132 + 12 * i;
      if (all.getInt(entry) == 0x42324131) { // B2A1
        return new Separation(all.slice(all.getInt(entry + 4), all.getInt(entry + 8)));
      }
    }
    throw new IllegalArgumentException("the profile has no table B2A1");
  }

  /** Thousandths of each ink. */
  int[] of(Color color) {
    double[] lab = lab(color);
    double[] at = {
      lab[0] * 65_280 / 100 / 65_535, (lab[1] + 128) * 256 / 65_535, (lab[2] + 128) * 256 / 65_535
    };
    for (int i = 0; i < INPUTS; i++) at[i] = curve(52 + 2 * i * inputEntries, inputEntries, at[i]);
    int outputs = 52 + 2 * INPUTS * inputEntries + 2 * INKS * grid * grid * grid;
    int[] inks = new int[INKS];
    for (int ink = 0; ink < INKS; ink++) {
      double raw = between(at, ink);
      double value = curve(outputs + 2 * ink * outputEntries, outputEntries, raw);
      int thousandths = (int) Math.round(1000 * value);
      inks[ink] = thousandths < LEAST ? 0 : thousandths;
    }
    return inks;
  }

  /** CIE L*a*b* under D50 of an sRGB colour (IEC 61966-2-1; ISO 11664-4). */
  static double[] lab(Color color) {
    double[] rgb = {linear(color.red()), linear(color.green()), linear(color.blue())};
    double[] f = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) sum += TO_XYZ[i][j] * rgb[j];
      double t = sum / WHITE[i];
      f[i] = t > 216.0 / 24_389 ? StrictMath.cbrt(t) : (24_389.0 / 27 * t + 16) / 116;
    }
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }

  /** The grey of sRGB, from 0 to 1, that is as light as L*: {@link #lab} backwards. */
  static double grey(double lightness) {
    double f = (lightness + 16) / 116;
    double y = lightness > 8 ? f * f * f : lightness * 27 / 24_389;
    return y <= 0.0031308 ? 12.92 * y : 1.055 * StrictMath.pow(y, 1 / 2.4) - 0.055;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  private double curve(int from, int entries, double value) {
    double place = Math.min(1, Math.max(0, value)) * (entries - 1);
    int low = Math.min((int) place, entries - 2);
    double share = place - low;
    return unit(from + 2 * low) * (1 - share) + unit(from + 2 * low + 2) * share;
  }

  /** The mean of the eight grid points around a place, each by how near it is. */
  private double between(double[] at, int ink) {
    double sum = 0;
    for (int corner = 0; corner < 8; corner++) {
      double share = 1;
      int point = 0;
      for (int i = 0; i < INPUTS; i++) {
        double place = at[i] * (grid - 1);
        int low = Math.min((int) place, grid - 2);
        boolean high = (corner >> i & 1) == 1;
        share *= high ? place - low : 1 - (place - low);
        point = point * grid + low + (high ? 1 : 0);
      }
      if (share > 0) sum += share * unit(52 + 2 * INPUTS * inputEntries + 2 * (point * INKS + ink));
    }
    return sum;
  }

  private double unit(int offset) {
    return (table.getShort(offset) & 0xFFFF) / 65_535.0;
  }
}
