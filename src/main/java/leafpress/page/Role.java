package leafpress.page;

/** A standard structure type (ISO 32000-1 §14.8.4) by its name in the file. */
public enum Role {
  DOCUMENT("Document"),
  PART("Part"),
  SECT("Sect"),
  DIV("Div"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  H5("H5"),
  H6("H6"),
  P("P"),
  L("L"),
  LI("LI"),
  LBL("Lbl"),
  LBODY("LBody"),
  BLOCK_QUOTE("BlockQuote"),
  CAPTION("Caption"),
  TABLE("Table"),
  THEAD("THead"),
  TBODY("TBody"),
  TR("TR"),
  TH("TH"),
  TD("TD"),
  TOC("TOC"),
  TOCI("TOCI"),
  FIGURE("Figure"),
  NOTE("Note"),
  REFERENCE("Reference"),
  LINK("Link"),
  SPAN("Span"),
  CODE("Code");

  private final String pdfName;

  Role(String pdfName) {
    this.pdfName = pdfName;
  }

  public String pdfName() {
    return pdfName;
  }
}
