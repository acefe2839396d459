/** The immutable model of a Chinese government gazette. */
module dev.gazette.model {
    requires static com.fasterxml.jackson.annotation;
    requires static tools.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.gazette.model;
    exports dev.gazette.model.json;
}
