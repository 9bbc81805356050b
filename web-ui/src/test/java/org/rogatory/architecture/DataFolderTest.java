package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What a node keeps lies in its own folder: two nodes never share keys or bytes by accident. */
class DataFolderTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @BeforeEach
    void read() throws IOException {
        var sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource("chosen", Map.of("rogatory.data", "/kept/here")));
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url",
                "rogatory.persons.master-key",
                "rogatory.signature.keys",
                "rogatory.documents.work",
                "rogatory.audit.anchors",
                "rogatory.media.folder",
                "rogatory.media.updates",
                "rogatory.media.editions",
                "rogatory.storage.directory"
            })
    void liesWhereTheNodeIsToldTo(String setting) {
        assertThat(environment.getProperty(setting)).contains("/kept/here/");
    }

    @Test
    void believesNoProxyUnlessToldTo() {
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
    }
}
