package dev.gazette.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the compact constructors. Each message names the component, its value and the rule:
 * {@code start -1 must be >= 0}. A missing value is a {@link NullPointerException}, a wrong one an
 * {@link IllegalArgumentException}.
 */
final class Checks {

    private Checks() {}

    static void required(@Nullable Object value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
    }

    static void text(@Nullable String value, String name) {
        required(value, name);
        optionalText(value, name);
    }

    /** Absent is null and nothing else, so that nobody has to ask for the empty string too. */
    static void optionalText(@Nullable String value, String name) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** An immutable copy; null, which JSON without the field gives, counts as the empty list. */
    static <T> List<T> list(@Nullable List<T> values, String name) {
        if (values == null) {
            return List.of();
        }
        int index = 0;
        for (T value : values) {
            if (value == null) {
                throw new NullPointerException(name + "[" + index + "] must not be null");
            }
            index++;
        }
        return List.copyOf(values);
    }

    static List<String> texts(@Nullable List<String> values, String name) {
        List<String> copy = list(values, name);
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i).isBlank()) {
                throw new IllegalArgumentException(name + "[" + i + "] must not be blank");
            }
        }
        return copy;
    }

    static void atLeast(int value, int least, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + " must be >= " + least);
        }
    }

    static void atLeast(@Nullable Integer value, int least, String name) {
        if (value != null && value < least) {
            throw new IllegalArgumentException(name + " " + value + " must be >= " + least);
        }
    }

    static void within(@Nullable Integer value, int least, int most, String name) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(name + " " + value + " must be in " + least + ".." + most);
        }
    }

    static void index(@Nullable Integer value, int size, String name, String of) {
        if (value != null && (value < 0 || value >= size)) {
            throw new IllegalArgumentException(name + " " + value + " must be an index of " + of + ", size " + size);
        }
    }

    static void partOf(@Nullable String part, String whole, String name) {
        if (part != null && !whole.contains(part)) {
            throw new IllegalArgumentException(name + " " + part + " must stand in text " + whole);
        }
    }

    static void divisionCode(@Nullable String code, String name) {
        if (code != null && (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9'))) {
            throw new IllegalArgumentException(name + " " + code + " must be six digits");
        }
    }

    /** The elements without spans; every implementation of {@link Sourced} gives back its own type. */
    @SuppressWarnings("unchecked")
    static <T extends Sourced> List<T> withoutSpans(List<T> values) {
        return values.stream().map(value -> (T) value.withoutSpans()).toList();
    }
}
