package leafpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import leafpress.page.Document;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * What the file says about itself, twice and alike: as XMP (ISO 16684-1) and in the older
 * information dictionary. XMP also names the standards that the file keeps.
 */
final class Metadata {
  /** Who wrote the file. */
  static final String PRODUCER = "Leafpress 0.1.0";

  private static final String PDFX = "PDF/X-4";
  private static final String PDFA = "http://www.aiim.org/pdfa/ns/";

  private final Document document;
  private final Purpose.Kind kind;
  private final StringBuilder xml = new StringBuilder(3000);

  private Metadata(Document document, Purpose.Kind kind) {
    this.document = document;
    this.kind = kind;
  }

  static COSDictionary information(Document document, Purpose.Kind kind) {
    COSDictionary info = Cos.dictionary("Title", Cos.text(document.title()));
    put(info, "Author", String.join("; ", document.authors()));
    put(info, "Subject", document.subject());
    put(info, "Keywords", String.join(", ", document.keywords()));
    put(info, "Creator", PRODUCER);
    put(info, "Producer", PRODUCER);
    if (!document.date().isEmpty()) {
      String date = "D:" + document.date().replace("-", "") + "000000Z";
      put(info, "CreationDate", date);
      put(info, "ModDate", date);
    }
    if (kind == Purpose.Kind.PRESS) {
      // Inks are not spread into each other; the printing house may do so.
      info.setItem(Cos.name("Trapped"), Cos.name("False"));
      put(info, "GTS_PDFXVersion", PDFX); // XMP says it too; many readers look here alone
    }
    return info;
  }

  /** The identity is sixteen bytes, the same for equal files. */
  static byte[] xmp(Document document, Purpose.Kind kind, byte[] identity) {
    return new Metadata(document, kind).packet(identity).getBytes(StandardCharsets.UTF_8);
  }

  private static void put(COSDictionary info, String key, String value) {
    if (!value.isEmpty()) info.setItem(Cos.name(key), Cos.text(value));
  }

  private String packet(byte[] identity) {
    xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    dublinCore();
    viewer();
    switch (kind) {
      case SCREEN -> {
        archive("A");
        accessible();
        extension();
      }
      case HOME -> archive("B");
      case PRESS -> press(identity);
    }
    xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xml.toString();
  }

  private void dublinCore() {
    open("dc", "http://purl.org/dc/elements/1.1/");
    element("dc:format", "application/pdf");
    element("dc:identifier", document.identifier());
    alternatives("dc:title", document.title());
    alternatives("dc:description", document.subject());
    list("dc:creator", "Seq", document.authors());
    list("dc:publisher", "Bag", some(document.publisher()));
    alternatives("dc:rights", document.rights());
    list("dc:language", "Bag", List.of(document.language()));
    list("dc:subject", "Bag", document.keywords());
    close();
  }

  private void viewer() {
    open("pdf", "http://ns.adobe.com/pdf/1.3/");
    element("pdf:Producer", PRODUCER);
    element("pdf:Keywords", String.join(", ", document.keywords()));
    if (kind == Purpose.Kind.PRESS) element("pdf:Trapped", "False");
    close();
    if (!document.licence().isEmpty()) {
      open("xmpRights", "http://ns.adobe.com/xap/1.0/rights/");
      element("xmpRights:WebStatement", document.licence());
      close();
    }
    open("xmp", "http://ns.adobe.com/xap/1.0/");
    element("xmp:CreatorTool", PRODUCER);
    if (!document.date().isEmpty()) {
      element("xmp:CreateDate", document.date() + "T00:00:00Z");
      element("xmp:ModifyDate", document.date() + "T00:00:00Z");
      if (kind == Purpose.Kind.PRESS) {
        element("xmp:MetadataDate", document.date() + "T00:00:00Z");
      }
    }
    close();
  }

  private void archive(String conformance) {
    open("pdfaid", PDFA + "id/");
    element("pdfaid:part", "2");
    element("pdfaid:conformance", conformance);
    close();
  }

  private void accessible() {
    open("pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
    element("pdfuaid:part", "1");
    close();
  }

  /** PDF/X-4 (ISO 15930-7): which version of what document this is. */
  private void press(byte[] identity) {
    open("pdfxid", "http://www.npes.org/pdfx/ns/id/");
    element("pdfxid:GTS_PDFXVersion", PDFX);
    close();
    open("xmpMM", "http://ns.adobe.com/xap/1.0/mm/");
    element("xmpMM:DocumentID", "uuid:" + UUID.nameUUIDFromBytes(identity));
    element("xmpMM:VersionID", "1");
    element("xmpMM:RenditionClass", "default");
    close();
  }

  /** PDF/A wants a schema that it does not know described (ISO 19005-2 §6.6.2.3.3). */
  private void extension() {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"").append(PDFA);
    xml.append("extension/\" xmlns:pdfaSchema=\"").append(PDFA);
    xml.append("schema#\" xmlns:pdfaProperty=\"").append(PDFA).append("property#\">\n");
    xml.append("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n");
    element("pdfaSchema:schema", "PDF/UA identification schema");
    element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
    element("pdfaSchema:prefix", "pdfuaid");
    xml.append("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n");
    element("pdfaProperty:name", "part");
    element("pdfaProperty:valueType", "Integer");
    element("pdfaProperty:category", "internal");
    element("pdfaProperty:description", "Which part of ISO 14289 the file follows");
    xml.append("</rdf:li></rdf:Seq></pdfaSchema:property>\n");
    xml.append("</rdf:li></rdf:Bag></pdfaExtension:schemas>\n");
    close();
  }

  private void open(String prefix, String namespace) {
    xml.append("<rdf:Description rdf:about=\"\" xmlns:").append(prefix);
    xml.append("=\"").append(namespace).append("\">\n");
  }

  private void close() {
    xml.append("</rdf:Description>\n");
  }

  private void element(String name, String value) {
    if (value.isEmpty()) return;
    xml.append('<').append(name).append('>').append(escaped(value));
    xml.append("</").append(name).append(">\n");
  }

  /** A text in the document's language, which is also the text for any other. */
  private void alternatives(String name, String value) {
    if (value.isEmpty()) return;
    xml.append('<').append(name).append("><rdf:Alt>");
    for (String language : List.of("x-default", document.language())) {
      xml.append("<rdf:li xml:lang=\"").append(escaped(language)).append("\">");
      xml.append(escaped(value)).append("</rdf:li>");
    }
    xml.append("</rdf:Alt></").append(name).append(">\n");
  }

  private void list(String name, String kind, List<String> values) {
    if (values.isEmpty()) return;
    xml.append('<').append(name).append("><rdf:").append(kind).append('>');
    for (String value : values) xml.append("<rdf:li>").append(escaped(value)).append("</rdf:li>");
    xml.append("</rdf:").append(kind).append("></").append(name).append(">\n");
  }

  private static List<String> some(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
