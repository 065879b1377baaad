package io.github.collate.read;

/** A text in a YAML file and where it stands. */
record Text(String value, Spot spot) {

    @Override
    public String toString() {
        return value;
    }
}
