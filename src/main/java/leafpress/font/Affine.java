package leafpress.font;

/** A map of the plane: x' = ax + cy + e, y' = bx + dy + f. */
record Affine(double a, double b, double c, double d, double e, double f) {
  static Affine moved(double dx) {
    return new Affine(1, 0, 0, 1, dx, 0);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** The other map first, then this one. */
  Affine after(Affine first) {
    return new Affine(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        x(first.e, first.f),
        y(first.e, first.f));
  }
}
