package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.BitSet;
import java.util.List;

/** Reads notes of one shape. Readers hold no state and may be used by several threads. */
interface ShapeReader {

    /** The name by which a note set's settings ask for it. */
    String name();

    /** How well the shape fits, 0 (not at all) to 1. The best fit reads the note. */
    double fits(Source source, Looks looks);

    /** The parts of a note in the order of their place; what it leaves out is taken line by line later. */
    Reading read(Source source, Outline outline, Problems problems);

    /**
     * What a reader made of a note.
     *
     * @param hidden lines, counted from 0, that the Markdown parser was kept from
     */
    record Reading(List<Part> parts, BitSet hidden) {
        public Reading {
            parts = List.copyOf(parts);
        }
    }
}
