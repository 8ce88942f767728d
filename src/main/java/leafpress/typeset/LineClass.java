package leafpress.typeset;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The line breaking class of a character (UAX #14, section 5), as a small number. Classes that only
 * resolve to others are resolved already (LB1): AI, SG and XX are AL, CJ is NS, SA is AL (its marks
 * stand in the table as CM). Three classes are split by what single rules ask about them.
 */
final class LineClass {
  static final byte AL = 0;
  static final byte B2 = 1;
  static final byte BA = 2;
  static final byte BB = 3;
  static final byte BK = 4;
  static final byte CB = 5;
  static final byte CL = 6;
  static final byte CM = 7;
  static final byte CP = 8;
  static final byte CR = 9;
  static final byte EB = 10;
  static final byte EM = 11;
  static final byte EX = 12;
  static final byte GL = 13;
  static final byte H2 = 14;
  static final byte H3 = 15;
  static final byte HL = 16;
  static final byte HY = 17;
  static final byte ID = 18;
  static final byte IN = 19;
  static final byte IS = 20;
  static final byte JL = 21;
  static final byte JT = 22;
  static final byte JV = 23;
  static final byte LF = 24;
  static final byte NL = 25;
  static final byte NS = 26;
  static final byte NU = 27;
  static final byte OP = 28;
  static final byte PO = 29;
  static final byte PR = 30;
  static final byte QU = 31;
  static final byte RI = 32;
  static final byte SP = 33;
  static final byte SY = 34;
  static final byte WJ = 35;
  static final byte ZW = 36;
  static final byte ZWJ = 37;

  /** Wide OP and CP, such as the full-width brackets (LB30). */
  static final byte WIDE_OP = 38;

  static final byte WIDE_CP = 39;

  /** Places kept for pictures to come (LB30b); otherwise as ID. */
  static final byte PICTURE = 40;

  static final int COUNT = 41;

  private static final Map<String, Byte> BY_NAME =
      Map.ofEntries(
          entry("AL", AL),
          entry("AI", AL),
          entry("SG", AL),
          entry("XX", AL),
          entry("SA", AL),
          entry("B2", B2),
          entry("BA", BA),
          entry("BB", BB),
          entry("BK", BK),
          entry("CB", CB),
          entry("CL", CL),
          entry("CM", CM),
          entry("CP", CP),
          entry("CR", CR),
          entry("EB", EB),
          entry("EM", EM),
          entry("EX", EX),
          entry("GL", GL),
          entry("H2", H2),
          entry("H3", H3),
          entry("HL", HL),
          entry("HY", HY),
          entry("ID", ID),
          entry("IN", IN),
          entry("IS", IS),
          entry("JL", JL),
          entry("JT", JT),
          entry("JV", JV),
          entry("LF", LF),
          entry("NL", NL),
          entry("NS", NS),
          entry("CJ", NS),
          entry("NU", NU),
          entry("OP", OP),
          entry("PO", PO),
          entry("PR", PR),
          entry("QU", QU),
          entry("RI", RI),
          entry("SP", SP),
          entry("SY", SY),
          entry("WJ", WJ),
          entry("ZW", ZW),
          entry("ZWJ", ZWJ));

  private LineClass() {}

  static byte named(String name) {
    return BY_NAME.get(name);
  }

  static byte wide(byte c) {
    return c == OP ? WIDE_OP : c == CP ? WIDE_CP : c;
  }
}
