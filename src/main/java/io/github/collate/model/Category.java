package io.github.collate.model;

/** A group of services on the home page and in the navigation. */
public record Category(String id, String name) {}
