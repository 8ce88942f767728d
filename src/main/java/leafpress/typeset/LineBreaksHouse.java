package leafpress.typeset;

final class LineBreaksHouse {
  LineBreaksHouse(String text, byte[] found) {}
  void apply() {}
}
