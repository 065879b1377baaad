package io.github.collate.render;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Set;

/**
 * Pebble's extensions less the tags whose inside its escaper does not visit (in 4.1: {@code cache} and {@code embed}).
 * A template that used one would print an author's words as markup.
 */
final class EscapedTags extends ExtensionCustomizer {

    private static final Set<String> UNESCAPED = Set.of("cache", "embed");

    EscapedTags(Extension core) {
        super(core);
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> all = super.getTokenParsers();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(parser -> !UNESCAPED.contains(parser.getTag()))
                        .toList();
    }
}
