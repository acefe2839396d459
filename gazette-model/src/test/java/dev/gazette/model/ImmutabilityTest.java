package dev.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.model.arbitraries.GazetteArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A gazette never changes, whatever its parts were made of; it goes through Java serialisation whole; and
 * without its spans nothing in it has any.
 *
 * <p>Shown to fail: lists that are views of the caller's, a document that keeps the spans of what it repeals,
 * and a copy that takes the byline for the kind.
 */
class ImmutabilityTest {

    @Property(tries = 40)
    void noListOfARecordCanBeChanged(@ForAll("gazettes") Gazette gazette) {
        eachRecord(gazette, record -> {
            for (Object value : values(record)) {
                if (value instanceof List<?> list) {
                    assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
                }
            }
        });
    }

    @Property(tries = 40)
    void aRecordIsNotChangedByTheListsItWasMadeOf(@ForAll("gazettes") Gazette gazette) {
        eachRecord(gazette, record -> {
            List<Object> components = new ArrayList<>();
            List<List<?>> lists = new ArrayList<>();
            for (Object value : values(record)) {
                if (value instanceof List<?> list) {
                    List<?> mutable = new ArrayList<>(list);
                    lists.add(mutable);
                    components.add(mutable);
                } else {
                    components.add(value);
                }
            }
            Record again = make(record, components);
            lists.forEach(List::clear);
            assertThat(again).isEqualTo(record).hasSameHashCodeAs(record);
        });
    }

    @Property(tries = 40)
    void javaSerialisationGivesBackTheSame(@ForAll("gazettes") Gazette gazette)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(gazette);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(gazette);
        }
    }

    @Property(tries = 40)
    void withoutSpansNothingStandsAnywhere(@ForAll("gazettes") Gazette gazette) {
        Gazette bare = gazette.withoutSpans();
        eachRecord(bare, record -> assertThat(record).isNotInstanceOf(SourceSpan.class));
        assertThat(bare.withoutSpans()).isEqualTo(bare);
    }

    @Property(tries = 40)
    void withoutSpansEverythingElseIsTheSame(@ForAll("gazettes") Gazette gazette) {
        List<Object> with = new ArrayList<>();
        List<Object> without = new ArrayList<>();
        eachRecord(gazette, record -> said(record, with));
        eachRecord(gazette.withoutSpans(), record -> said(record, without));
        assertThat(without).isEqualTo(with);
    }

    /** What a record says by itself: its components that are neither spans nor hold records. */
    private static void said(Record record, List<Object> all) {
        if (record instanceof SourceSpan) {
            return;
        }
        all.add(record.getClass());
        for (Object value : values(record)) {
            boolean holdsRecords = value instanceof Record
                    || (value instanceof List<?> list && (list.isEmpty() || list.get(0) instanceof Record));
            if (!holdsRecords) {
                all.add(String.valueOf(value));
            }
        }
    }

    @Property(tries = 25)
    void builtAnewFromItsBuilderAnArticleIsTheSame(@ForAll("articles") Article article) {
        assertThat(article.toBuilder().build()).isEqualTo(article);
        assertThat(article.facts().toBuilder().build()).isEqualTo(article.facts());
    }

    private static void eachRecord(Object value, Consumer<Record> action) {
        if (value instanceof Record record) {
            action.accept(record);
            values(record).forEach(component -> eachRecord(component, action));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> eachRecord(element, action));
        }
    }

    private static List<Object> values(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("a record without its public parts", e);
            }
        }
        return values;
    }

    private static Record make(Record like, List<Object> components) {
        RecordComponent[] declared = like.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[declared.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = declared[i].getType();
        }
        try {
            Constructor<? extends Record> constructor = like.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(components.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record without its public parts", e);
        }
    }

    @Provide
    Arbitrary<Gazette> gazettes() {
        return GazetteArbitraries.gazettes();
    }

    @Provide
    Arbitrary<Article> articles() {
        return GazetteArbitraries.articles();
    }
}
