package org.rogatory.subject;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export is made in memory, so only so many papers are released into it. */
class SubjectReleaseTest {

    private static final int HALF = 16 * 1024 * 1024;

    private static List<JsonNode> files(int second) {
        var json = JsonMapper.shared();
        var file = json.createObjectNode();
        var pieces = file.putArray("pieces");
        pieces.addObject().put("id", "first").put("size", HALF);
        pieces.addObject().put("id", "second").put("size", second);
        return List.of(file);
    }

    @Test
    void whatIsReleasedHasAnEnd() {
        assertThatCode(() -> SubjectRelease.demandFitting(files(HALF), Set.of("first", "second")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SubjectRelease.demandFitting(files(HALF + 1), Set.of("first", "second")))
                .returns("subject-too-large", Refusal::code);
        assertThatCode(() -> SubjectRelease.demandFitting(files(HALF + 1), Set.of("second")))
                .as("of those that were not released nothing counts")
                .doesNotThrowAnyException();
    }
}
