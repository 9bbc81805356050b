package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.persons.IndexedNow;
import org.rogatory.subject.SubjectMaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** The pages of an export on one person: what is wrong is told at its place, and its list in the asker's words. */
class SubjectPagesTest extends RunningNode {

    private static final String NEW = "/subject-exports/new";
    private static final String NAME = "EKSPORTOV Sahifa";
    private static final String BORN = "1979-06-23";

    private final WebApplicationContext node;
    private final IndexedNow indexed;
    private final SubjectMaking making;

    @Autowired
    SubjectPagesTest(WebApplicationContext node, IndexedNow indexed, SubjectMaking making) {
        this.node = node;
        this.indexed = indexed;
        this.making = making;
    }

    private void kept() {
        var content = Prepared.summons();
        content.remove("confidentiality");
        ((ObjectNode) content.path("persons").path(0))
                .put("name", NAME)
                .put("born", BORN)
                .put("role", "witness");
        new Prepared(this).transmitted(content);
    }

    /** Asked for on a Russian page; nobody is found until the index of persons has come to the file. */
    private String asked(Browser officer) {
        var wanted = Map.of("name", NAME, "born", BORN, "ground", "person", "number", "12/26");
        return Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> {
                            indexed.look();
                            return String.valueOf(
                                    officer.send(NEW + "?lang=ru", wanted).getRedirectedUrl());
                        },
                        address -> address.startsWith("/subject-exports/"));
    }

    private String ready(Browser officer, String export) {
        return Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> {
                            making.look();
                            return text(officer.open(export + "?lang=en"));
                        },
                        page -> page.contains("name=\"pieces\""));
    }

    private static String list(byte[] container) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("list.txt")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("The container has no list");
    }

    @Test
    void whatIsMissingIsNamedWithItsField() throws Exception {
        var nothing = Browser.of(node, "officer.uz").send(NEW + "?lang=en", Map.of());

        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).containsPattern("href=\"#name\">Name: This is needed\\.");
    }

    @Test
    void nothingTickedLeadsBackAndTheListIsInTheWordsOfTheAsker() throws Exception {
        kept();
        var officer = Browser.of(node, "officer.uz");
        var export = asked(officer);
        Browser.of(node, "head.uz").send(export + "/approve", Map.of());

        assertThat(ready(officer, export))
                .as("a paper by number, kind and day")
                .containsPattern("Paper No\\. \\d+, [^,<]+, \\d+ [A-Z][a-z]+ 20\\d\\d<")
                .doesNotContain("id=\"pieces-error\"");
        var nothing = officer.send(export + "/release?lang=en", Map.of());
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("href=\"#pieces\"", "id=\"pieces-error\"", "Choose at least one result");

        assertThat(list(officer.open(export + "/file").getContentAsByteArray()))
                .startsWith("Сведения, хранящиеся об одном лице")
                .contains("Процессуальное положение: свидетель", "Узбекистан")
                .doesNotContain(": witness", ", request,");
    }
}
