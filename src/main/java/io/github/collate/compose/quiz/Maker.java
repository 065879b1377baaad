package io.github.collate.compose.quiz;

import java.util.stream.Stream;

/** Makes questions of one kind. */
interface Maker {

    /** Questions in an order that depends on nothing but what is asked about. */
    Stream<Made> make();
}
