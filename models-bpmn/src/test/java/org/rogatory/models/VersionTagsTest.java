package org.rogatory.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A model that changes gets a new tag. What each tag stood for is kept, a row for a model and its tag with the hash of
 * the file; rows of earlier tags stay.
 */
class VersionTagsTest {

    private static final Path KEPT = Path.of("src/test/resources/version-tags.tsv");
    private static final Pattern TAG = Pattern.compile("camunda:versionTag=\"([^\"]*)\"");
    private static final int HASH = 16;

    /** Red here? The model has changed: give it the next tag and add the row told. */
    @Test
    void everyShippedModelIsTheOneItsTagStandsFor() throws IOException, NoSuchAlgorithmException {
        assertThat(unkept(shipped(), Files.readAllLines(KEPT))).isEmpty();
    }

    @Test
    void aTagStandsForOneModelOnly() throws IOException {
        assertThat(Files.readAllLines(KEPT))
                .extracting(VersionTagsTest::modelAndTag)
                .doesNotHaveDuplicates();
    }

    @Test
    void aModelThatChangedUnderItsTagIsFound() throws NoSuchAlgorithmException {
        var before = row("sample.bpmn", "<process camunda:versionTag=\"1\"/>");
        var changed = row("sample.bpmn", "<process camunda:versionTag=\"1\" name=\"Changed\"/>");
        var tagged = row("sample.bpmn", "<process camunda:versionTag=\"2\" name=\"Changed\"/>");

        assertThat(unkept(List.of(before), List.of(before))).isEmpty();
        assertThat(unkept(List.of(changed), List.of(before))).containsExactly(changed);
        assertThat(unkept(List.of(tagged), List.of(before))).containsExactly(tagged);
        assertThat(modelAndTag(changed)).isEqualTo(modelAndTag(before)).isNotEqualTo(modelAndTag(tagged));
    }

    private static List<String> unkept(List<String> shipped, List<String> kept) {
        return shipped.stream().filter(row -> !kept.contains(row)).toList();
    }

    private static List<String> shipped() throws IOException, NoSuchAlgorithmException {
        var rows = new ArrayList<String>();
        var files = new ArrayList<>(Model.files(Model.SHIPPED, ".bpmn"));
        files.addAll(Model.files(Model.SHIPPED, ".dmn"));
        for (var file : files) {
            rows.add(row(file.getFileName().toString(), Files.readString(file)));
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    /** Ends of lines are those of the checkout and no change. */
    private static String row(String model, String text) throws NoSuchAlgorithmException {
        var tag = TAG.matcher(text);
        assertThat(tag.find()).as(model).isTrue();
        var content = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                .substring(0, HASH);
        return String.join("\t", model, tag.group(1), hash);
    }

    private static String modelAndTag(String row) {
        return row.substring(0, row.lastIndexOf('\t'));
    }
}
