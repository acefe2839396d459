package dev.gazette.parser;

import dev.gazette.model.Gazette;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.source.SourceText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same model with its places in a longer source, in which its own begins further down.
 *
 * <p>Records are copied component by component, whatever they are, so that a new kind of fact needs no line here.
 */
final class MovedSpans {

    private final int by;
    private final SourceText source;

    /** Moves spans so far down in this source, which knows the pages. */
    MovedSpans(int by, SourceText source) {
        this.by = by;
        this.source = source;
    }

    Gazette of(Gazette gazette) {
        return (Gazette) copied(gazette);
    }

    Diagnostic of(Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                diagnostic.message(),
                diagnostic.spans().stream().map(this::moved).toList());
    }

    CoverPart of(CoverPart part) {
        return new CoverPart(part.kind(), moved(part.span()));
    }

    private SourceSpan moved(SourceSpan span) {
        return source.span(span.start() + by, span.end() + by);
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof SourceSpan span) {
            return moved(span);
        }
        if (value instanceof List<?> list) {
            var moved = new ArrayList<@Nullable Object>(list.size());
            for (Object each : list) {
                moved.add(value(each));
            }
            return moved;
        }
        return value instanceof Record ? copied(value) : value;
    }

    private Object copied(Object given) {
        RecordComponent[] components = given.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = value(components[i].getAccessor().invoke(given));
            }
            return given.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model cannot be copied: " + given.getClass(), e);
        }
    }
}
