package io.github.collate.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.collate.analyse.Analyser;
import io.github.collate.dedupe.Deduper;
import io.github.collate.model.Catalog;
import io.github.collate.model.Conflict;
import io.github.collate.model.Decisions;
import io.github.collate.model.Meant;
import io.github.collate.model.Merged;
import io.github.collate.model.Placement;
import io.github.collate.reconcile.Contradictions;
import io.github.collate.spec.Invented;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/**
 * What merging takes as notes grow: once each, from cold, on {@link Invented} statements. Arguments: how many
 * statements, and over how many topics; one line of figures is printed. One run a process, for the heap's sake.
 */
public final class MergeBenchmark {

    private static final Catalog NO_SUBJECT = new Catalog(List.of(), List.of(), List.of());
    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1_000_000;
    private static final long SEED = 7;

    private MergeBenchmark() {}

    /** @param arguments the number of statements, the number of topics */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        int count = Integer.parseInt(arguments[0]);
        int topics = Integer.parseInt(arguments[1]);
        List<Placement> placed = Invented.placements(count, topics, SEED);
        resetPeak();
        long working = processor();
        long start = System.nanoTime();
        List<Meant> meant = new Analyser(NO_SUBJECT).analyse(placed);
        long analysed = System.nanoTime();
        long analysing = resetPeak();
        Merged merged = new Deduper().dedupe(meant);
        long deduped = System.nanoTime();
        long deduping = resetPeak();
        List<Conflict> conflicts = new Contradictions(meant, Decisions.NONE).among(merged.facts());
        long compared = System.nanoTime();
        long worked = processor();
        long comparing = resetPeak();
        out.printf(
                Locale.ROOT,
                "%,d statements, %d topics: analyse %.2f s %d MB, dedupe %.2f s %d MB, contradictions %.2f s %d MB,"
                        + " together %.2f s, of the processor %.2f s; %,d facts, %,d candidates, %,d contradictions%n",
                count,
                topics,
                (analysed - start) / NANOS,
                analysing,
                (deduped - analysed) / NANOS,
                deduping,
                (compared - deduped) / NANOS,
                comparing,
                (compared - start) / NANOS,
                (worked - working) / NANOS,
                merged.facts().size(),
                merged.candidates().size(),
                conflicts.size());
    }

    /** Processor time of all threads, the compiler's and the collector's with it, in nanoseconds. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** The most heap in use since the last call, in MB: with what a collection would free. */
    private static long resetPeak() {
        long most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() != MemoryType.HEAP) continue;
            most += pool.getPeakUsage().getUsed();
            pool.resetPeakUsage();
        }
        return most / MEGABYTE;
    }
}
