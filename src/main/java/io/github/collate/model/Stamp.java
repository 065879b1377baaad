package io.github.collate.model;

/**
 * By what a file or folder is known to be as it was, without reading it.
 *
 * @param mark another one when the file was written or replaced, or when another folder stands in the folder's place
 */
public record Stamp(boolean folder, String mark) {}
