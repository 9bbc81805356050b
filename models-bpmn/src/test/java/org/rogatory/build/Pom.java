package org.rogatory.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A build file as it stands in this checkout. */
record Pom(Element project) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Of a module, or of the whole where the name is empty. */
    static Pom of(String module) {
        try {
            return read(Files.readString(ROOT.resolve(module).resolve("pom.xml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Pom read(String xml) {
        try {
            var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
            return new Pom(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(bytes)
                    .getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** What the build says of a plugin; empty if it has none of that name. */
    Optional<Element> plugin(String artifact) {
        return within(project, "plugin")
                .filter(plugin -> text(plugin, "artifactId").equals(artifact))
                .filter(plugin ->
                        !plugin.getParentNode().getParentNode().getNodeName().equals("pluginManagement"))
                .findFirst();
    }

    String property(String name) {
        return within(project, name).findFirst().orElseThrow().getTextContent();
    }

    /** The text with its properties put in. */
    String filled(String text) {
        var filled = text;
        var properties = children(project, "properties").flatMap(all -> children(all).stream());
        for (var property : properties.toList()) {
            filled = filled.replace("${" + property.getNodeName() + "}", property.getTextContent());
        }
        return filled;
    }

    List<Dependency> dependencies() {
        return children(project, "dependencies")
                .flatMap(all -> children(all).stream())
                .map(Dependency::of)
                .toList();
    }

    /** All elements of a name, however deep. */
    static Stream<Element> within(Element element, String name) {
        return elements(element.getElementsByTagName(name));
    }

    static String text(Element element, String child) {
        return children(element, child).map(Node::getTextContent).findFirst().orElse("");
    }

    private static Stream<Element> children(Element element, String name) {
        return children(element).stream().filter(child -> child.getNodeName().equals(name));
    }

    private static List<Element> children(Element element) {
        return elements(element.getChildNodes()).toList();
    }

    private static Stream<Element> elements(org.w3c.dom.NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** One dependency as a module asks for it. */
    record Dependency(String group, String artifact, String version, String scope) {

        private static Dependency of(Element element) {
            var scope = text(element, "scope");
            return new Dependency(
                    text(element, "groupId"),
                    text(element, "artifactId"),
                    text(element, "version"),
                    scope.isEmpty() ? "compile" : scope);
        }
    }
}
