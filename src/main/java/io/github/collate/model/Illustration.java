package io.github.collate.model;

import java.util.List;

/** What stands on pages of services beside the facts: something to look at or to work with, made by the authors. */
public sealed interface Illustration permits Picture, Calculator {

    /** Unique among its kind; the name of its file without the ending. */
    String id();

    /** Ids of the services on whose pages it stands; at least one. */
    List<String> services();

    /** Id of the section of the first service under whose heading it stands; empty for the top of the page. */
    String section();
}
