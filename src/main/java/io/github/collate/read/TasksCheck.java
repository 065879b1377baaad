package io.github.collate.read;

import io.github.collate.model.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks what the tasks of the exam name. */
final class TasksCheck {

    private TasksCheck() {}

    /**
     * Reports what is no service of the catalogue, or no section of the service named before the slash.
     *
     * @param services ids of the services
     */
    static void check(List<Text> about, Catalog catalog, List<String> services) {
        for (Text text : about) {
            String[] parts = text.value().split("/", 2);
            Optional<Text> service = Checks.known(Optional.of(new Text(parts[0], text.spot())), "service", services);
            if (service.isEmpty() || parts.length == 1) continue;
            List<String> sections = catalog.service(parts[0]).stream()
                    .flatMap(it -> Stream.concat(it.sections().stream(), catalog.sections().stream()))
                    .map(section -> section.id())
                    .toList();
            Checks.known(Optional.of(new Text(parts[1], text.spot())), "section", sections);
        }
    }
}
