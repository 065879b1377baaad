package io.github.collate.model;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The SHA-256 of values all the way down: what follows from two of the same digest is the same. Values are texts, numbers,
 * dates, bytes, enum constants, collections, and objects with their fields; what hides what decides it, like a lambda or a
 * class of the JDK, is refused, so that nothing is left out unseen. Safe for use by several threads.
 */
public final class Digest {

    /** Collections that have no order of their own: it differs from run to run. */
    private static final Set<Class<?>> UNORDERED = Set.of(
            Set.of().getClass(), Set.of(1).getClass(), Map.of().entrySet().getClass());

    /** Bytes that are gathered before they are summed up. */
    private static final int BUFFER = 1 << 12;

    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.");

    /** The fields of a class; none where they are not all that decides it. */
    private static final ClassValue<Optional<Field[]>> FIELDS = new ClassValue<>() {
        @Override
        protected Optional<Field[]> computeValue(Class<?> type) {
            return isOpen(type) && !type.isHidden() ? Optional.of(fields(type)) : Optional.empty();
        }
    };

    private final IdentityHashMap<Object, byte[]> shared = new IdentityHashMap<>();

    /** @param shared objects that many of the values hold: they are digested once */
    public Digest(Object... shared) {
        for (Object one : shared) this.shared.put(one, bytes(one));
    }

    /**
     * Of values in their order.
     *
     * @return 64 lower-case hex digits
     * @throws IllegalArgumentException if there is something among them of which it is not known what decides it
     */
    public String of(Object... values) {
        return HexFormat.of().formatHex(bytes(Arrays.asList(values)));
    }

    private byte[] bytes(Object value) {
        Sum sum = new Sum();
        sum.add(value);
        return sum.digest();
    }

    private final class Sum {
        private final MessageDigest sha256 = Sha256.digest();
        private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
        /** Texts and names of classes, by their number: what comes again is only pointed at. */
        private final Map<String, Integer> before = new HashMap<>();

        void add(Object value) {
            byte[] known = shared.get(value);
            if (known != null) add('k', known);
            else if (value instanceof String it) text(it);
            else if (value instanceof byte[] it) add('b', it);
            else if (value instanceof Integer it) head('i', it);
            else if (value instanceof Boolean it) head('t', it ? 1 : 0);
            else if (value instanceof Optional<?> it) list('o', it.stream().toList());
            else if (value instanceof Enum<?> it) simple(it.getDeclaringClass(), it.name());
            else if (value instanceof Map<?, ?> it) list('m', isOrdered(it.entrySet()) ? flat(it) : sorted(it));
            else if (value instanceof Collection<?> it) list('l', isOrdered(it) ? it : sorted(it));
            else if (isSimple(value)) simple(value.getClass(), value);
            else object(value);
        }

        /** Kind and length before each value: none reads like the end of one and the start of another. */
        private void head(char kind, int length) {
            if (waiting.remaining() < 2 * Integer.BYTES) flush();
            waiting.putInt(kind).putInt(length);
        }

        private void add(char kind, byte[] bytes) {
            head(kind, bytes.length);
            if (waiting.remaining() < bytes.length) flush();
            if (waiting.remaining() < bytes.length) sha256.update(bytes);
            else waiting.put(bytes);
        }

        private void flush() {
            sha256.update(waiting.flip());
            waiting.clear();
        }

        byte[] digest() {
            flush();
            return sha256.digest();
        }

        private void text(String text) {
            Integer number = before.putIfAbsent(text, before.size());
            if (number == null) add('s', text.getBytes(StandardCharsets.UTF_8));
            else head('a', number);
        }

        private void simple(Class<?> type, Object value) {
            text(type.getName());
            text(value.toString());
        }

        private void list(char kind, Collection<?> values) {
            head(kind, values.size());
            values.forEach(this::add);
        }

        private void object(Object value) {
            Field[] fields = FIELDS.get(value.getClass())
                    .orElseThrow(() -> new IllegalArgumentException("what decides a " + value.getClass() + "?"));
            text(value.getClass().getName());
            for (Field field : fields) {
                try {
                    Object part = field.get(value);
                    if (part == null) head('n', 0);
                    else add(part);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
    }

    private static boolean isSimple(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Temporal;
    }

    private static boolean isOrdered(Collection<?> values) {
        return values.size() < 2 || !UNORDERED.contains(values.getClass());
    }

    private static List<Object> flat(Map<?, ?> map) {
        List<Object> flat = new ArrayList<>();
        map.forEach((key, value) -> {
            flat.add(key);
            flat.add(value);
        });
        return flat;
    }

    private List<byte[]> sorted(Map<?, ?> map) {
        return sorted(map.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue()))
                .toList());
    }

    private List<byte[]> sorted(Collection<?> values) {
        return values.stream().map(this::bytes).sorted(Arrays::compare).toList();
    }

    private static boolean isOpen(Class<?> type) {
        return JDK.stream().noneMatch(type.getName()::startsWith);
    }

    private static Field[] fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != null && isOpen(at); at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) fields.add(field);
            }
        }
        AccessibleObject.setAccessible(fields.toArray(new AccessibleObject[0]), true);
        return fields.toArray(new Field[0]);
    }
}
