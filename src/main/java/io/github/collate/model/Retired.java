package io.github.collate.model;

import java.util.Optional;

/** An id that no fact has any more, and the fact that took its place, if one did. */
public record Retired(String id, Optional<Fact> successor) {}
