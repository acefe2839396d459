/**
 * The model as JSON and back: {@code {"name":"云岭市人民政府公报","issues":[{"year":2020,"numbers":[3],…}]}}.
 *
 * <p>{@link dev.gazette.model.json.GazetteJson} needs {@code tools.jackson.core:jackson-databind};
 * gazette-parser brings it along, who takes gazette-model alone adds it. The JSON has the names of the
 * components, dates as ISO strings and null for what is absent. Any other mapper of Jackson 3, or of Jackson
 * 2 with {@code jackson-datatype-jsr310} and dates as strings, reads and writes the same.
 */
@NullMarked
package dev.gazette.model.json;

import org.jspecify.annotations.NullMarked;
