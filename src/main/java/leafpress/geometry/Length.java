package leafpress.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Lengths are whole numbers of scaled points, 1/65 536 of a PostScript point (1/72 inch), held in a
 * {@code long}. Whole numbers add up exactly, so pages are the same on every machine. This class
 * makes them and shows them.
 */
public final class Length {
  /** Scaled points in a point. */
  public static final long POINT = 65_536;

  private Length() {}

  /** Points (1/72 inch). */
  public static long pt(double points) {
    return Math.round(points * POINT);
  }

  /** Millimetres (72/25.4 pt). */
  public static long mm(double millimetres) {
    return Math.round(millimetres * POINT * 72 / 25.4);
  }

  /** Inches (72 pt). */
  public static long inch(double inches) {
    return Math.round(inches * POINT * 72);
  }

  /** CSS pixels (0.75 pt). */
  public static long px(double pixels) {
    return Math.round(pixels * POINT * 0.75);
  }

  /** A share of a size: {@code em(1.5, size)} is one and a half times the size. */
  public static long em(double ems, long size) {
    return Math.round(ems * size);
  }

  /** Font units at a size: {@code units} of {@code unitsPerEm}, rounded to the nearest. */
  public static long units(long units, int unitsPerEm, long size) {
    return Math.floorDiv(2 * units * size + unitsPerEm, 2L * unitsPerEm);
  }

  public static double toPt(long length) {
    return (double) length / POINT;
  }

  public static double toMm(long length) {
    return length * 25.4 / (72.0 * POINT);
  }

  /** The length in points with at most three decimals and no trailing zeros: {@code 12.5}. */
  public static String show(long length) {
    BigDecimal value =
        BigDecimal.valueOf(length).divide(BigDecimal.valueOf(POINT), 3, RoundingMode.HALF_UP);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
