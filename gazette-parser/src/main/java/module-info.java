/** Reads the text of a Chinese government gazette into the model. */
module dev.gazette.parser {
    requires transitive dev.gazette.model;
    requires org.apache.commons.text;
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.jsoup;

    exports dev.gazette.parser;
    exports dev.gazette.parser.spi;
}
