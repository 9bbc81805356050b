package org.rogatory.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A process model as the rules see it: its file, its folder, its text and its elements.
 *
 * @param found the elements of each type, looked for once: to look takes a walk through the whole file
 */
record Model(
        String file,
        String folder,
        String text,
        BpmnModelInstance bpmn,
        Map<Class<?>, Collection<? extends ModelElementInstance>> found) {

    static final Path SHIPPED = Path.of("src/main/resources/models");
    static final Path BROKEN = Path.of("src/test/resources/broken");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    /** Read once: each rule looks at all of them. */
    private static final List<Model> ALL =
            files(SHIPPED, ".bpmn").stream().map(Model::read).toList();

    /** Every process model that is shipped. */
    static List<Model> shipped() {
        return ALL;
    }

    /** The files below a folder whose names end so. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model read(Path path) {
        try {
            String name = path.getFileName().toString().replace(".bpmn", "");
            String folder = path.getParent().getFileName().toString();
            return new Model(
                    name, folder, Files.readString(path), Bpmn.readModelFromFile(path.toFile()), new HashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return found.computeIfAbsent(type, missing -> bpmn.getModelElementsByType(type)).stream()
                .map(type::cast)
                .toList();
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    /** What stands between the braces of every expression in the file. */
    Stream<String> expressions() {
        return EXPRESSION.matcher(text).results().map(MatchResult::group).map(e -> e.substring(2, e.length() - 1));
    }

    /** The bean whose methods the service tasks of this model call. */
    String bean() {
        String name = Arrays.stream(file.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "Tasks";
    }

    static String camunda(ModelElementInstance element, String attribute) {
        return element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", attribute);
    }

    @Override
    public String toString() {
        return file;
    }
}
