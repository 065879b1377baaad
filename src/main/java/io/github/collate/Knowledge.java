package io.github.collate;

import io.github.collate.model.Linked;
import io.github.collate.model.Normalised;
import io.github.collate.model.Verdicts;
import io.github.collate.read.Input;

/** What a run knows before any page is composed: what was read, what was said, what it means. */
record Knowledge(Input input, Normalised said, Linked linked, Verdicts verdicts) {}
