package io.github.collate.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values as bytes and back, all the way down: texts, bytes, numbers, truths, lists, sets, maps and optional values in the order
 * they have, and this program's own records and enum constants. Nothing else is written, and nothing else is ever read:
 * bytes can name no class but those. A record's own checks run when it is read.
 */
public final class Binary {

    private static final String OWN = "io.github.collate.";

    private Binary() {}

    /**
     * A value as bytes.
     *
     * @throws IllegalArgumentException if there is something in it that cannot be written
     */
    public static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new Writer(out).value(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * A value that was written.
     *
     * @return nothing if the bytes are no such value
     */
    public static <T> Optional<T> read(byte[] bytes, Class<T> type) {
        try {
            Reader reader = new Reader(ByteBuffer.wrap(bytes));
            Object value = reader.value();
            return reader.in.hasRemaining() || !type.isInstance(value)
                    ? Optional.empty()
                    : Optional.of(type.cast(value));
        } catch (ReflectiveOperationException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** How a record is taken apart and put together. */
    private record Shape(List<RecordComponent> parts, Constructor<?> maker) {

        private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
            @Override
            protected Shape computeValue(Class<?> type) {
                if (!type.isRecord() || !type.getName().startsWith(OWN)) throw refused(type);
                List<RecordComponent> parts = List.of(type.getRecordComponents());
                parts.forEach(part -> part.getAccessor().setAccessible(true));
                try {
                    Constructor<?> maker = type.getDeclaredConstructor(
                            parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
                    maker.setAccessible(true);
                    return new Shape(parts, maker);
                } catch (NoSuchMethodException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };

        static Shape of(Class<?> type) {
            return SHAPES.get(type);
        }
    }

    private static IllegalArgumentException refused(Class<?> type) {
        return new IllegalArgumentException("a " + type.getName() + " is no plain value");
    }

    private static final class Writer {

        private final DataOutputStream out;
        /** Texts and names of classes by their number: what comes again is only pointed at. */
        private final Map<String, Integer> before = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void value(Object value) throws IOException {
            if (value instanceof String it) {
                out.writeByte('s');
                text(it);
            } else if (value instanceof Integer it) {
                out.writeByte('i');
                out.writeInt(it);
            } else if (value instanceof Long it) {
                out.writeByte('l');
                out.writeLong(it);
            } else if (value instanceof Boolean it) {
                out.writeByte(it ? 't' : 'f');
            } else if (value instanceof byte[] it) {
                out.writeByte('b');
                out.writeInt(it.length);
                out.write(it);
            } else if (value instanceof Optional<?> it) {
                all('o', it.stream().toList());
            } else if (value instanceof List<?> it) {
                all('L', it);
            } else if (value instanceof Set<?> it) {
                all('S', it);
            } else if (value instanceof Map<?, ?> it) {
                out.writeByte('M');
                out.writeInt(it.size());
                for (Map.Entry<?, ?> entry : it.entrySet()) {
                    value(entry.getKey());
                    value(entry.getValue());
                }
            } else if (value instanceof Enum<?> it) {
                out.writeByte('e');
                text(it.getDeclaringClass().getName());
                text(it.name());
            } else {
                record(value);
            }
        }

        private void all(char kind, Collection<?> values) throws IOException {
            out.writeByte(kind);
            out.writeInt(values.size());
            for (Object one : values) value(one);
        }

        private void record(Object value) throws IOException {
            Shape shape = Shape.of(value.getClass());
            out.writeByte('r');
            text(value.getClass().getName());
            for (RecordComponent part : shape.parts()) {
                try {
                    value(part.getAccessor().invoke(value));
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }

        private void text(String text) throws IOException {
            Integer number = before.putIfAbsent(text, before.size());
            out.writeInt(number == null ? before.size() - 1 : number);
            if (number != null) return;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static final class Reader {

        private final ByteBuffer in;
        private final List<String> before = new ArrayList<>();
        private final Map<String, Class<?>> classes = new HashMap<>();

        Reader(ByteBuffer in) {
            this.in = in;
        }

        Object value() throws ReflectiveOperationException {
            byte kind = in.get();
            return switch (kind) {
                case 's' -> text();
                case 'i' -> in.getInt();
                case 'l' -> in.getLong();
                case 't' -> true;
                case 'f' -> false;
                case 'b' -> bytes();
                case 'o' -> all().stream().findFirst();
                case 'L' -> List.copyOf(all());
                case 'S' -> Collections.unmodifiableSet(new LinkedHashSet<>(all()));
                case 'M' -> map();
                case 'e' -> constant();
                case 'r' -> record();
                default -> throw new IllegalArgumentException("no kind of value: " + kind);
            };
        }

        private List<Object> all() throws ReflectiveOperationException {
            List<Object> values = new ArrayList<>();
            for (int left = in.getInt(); left > 0; left--) values.add(value());
            return values;
        }

        private Map<Object, Object> map() throws ReflectiveOperationException {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int left = in.getInt(); left > 0; left--) map.put(value(), value());
            return Collections.unmodifiableMap(map);
        }

        private Object constant() throws ReflectiveOperationException {
            Class<?> type = type();
            String name = text();
            Object[] all = type.getEnumConstants();
            if (all == null) throw refused(type);
            return Arrays.stream(all)
                    .filter(one -> ((Enum<?>) one).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private Object record() throws ReflectiveOperationException {
            Shape shape = Shape.of(type());
            Object[] parts = new Object[shape.parts().size()];
            for (int at = 0; at < parts.length; at++) parts[at] = value();
            return shape.maker().newInstance(parts);
        }

        private Class<?> type() throws ClassNotFoundException {
            String name = text();
            Class<?> known = classes.get(name);
            if (known != null) return known;
            if (!name.startsWith(OWN)) throw new IllegalArgumentException("a foreign class: " + name);
            Class<?> type = Class.forName(name, false, Binary.class.getClassLoader());
            classes.put(name, type);
            return type;
        }

        private String text() {
            int number = in.getInt();
            if (number < before.size()) return before.get(number);
            String text = new String(bytes(), StandardCharsets.UTF_8);
            before.add(text);
            return text;
        }

        private byte[] bytes() {
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) throw new BufferUnderflowException();
            byte[] bytes = new byte[length];
            in.get(bytes);
            return bytes;
        }
    }
}
