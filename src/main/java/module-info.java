/// The Gateline planning board: one module, one program.
module gateline {
  requires static transitive org.jspecify;
  requires atlantafx.base;
  requires info.picocli;
  requires java.desktop;
  requires javafx.controls;
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.ooxml.schemas;
  requires org.apache.poi.poi;
  requires org.apache.xmlbeans;
  requires org.controlsfx.controls;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires tools.jackson.core;

  exports gateline.ui.app to
      javafx.graphics;
}
