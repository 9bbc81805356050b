package org.rogatory.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.law.ReferenceData;
import org.rogatory.subject.SubjectList.Told;
import org.rogatory.subject.SubjectList.Without;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The list of an export has words where the data of a file have codes, and no heading of nothing. */
class SubjectListTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final SubjectCodes CODES =
            new SubjectCodes(ReferenceData.load().labels(), Directory.load());

    private static SubjectPart part(String source, String json) {
        return new SubjectPart(source, (ObjectNode) JsonMapper.shared().readTree(json), Set.of());
    }

    private static Told file() {
        return new Told(
                "UZ-MLA-2026-000001",
                List.of(
                        part("progress", "{\"requesting\":\"UZ\",\"requested\":\"KZ\"}"),
                        part(
                                "request",
                                "{\"person\":[{\"name\":\"SINOV Bir\",\"role\":\"witness-victim\","
                                        + "\"citizenship\":\"UZ, KZ\",\"sealed\":false}],\"request\":{}}"),
                        part("papers", "{\"papers\":[{\"number\":\"1\",\"kind\":\"law_text\"}]}"),
                        part(
                                "results",
                                "{\"released\":[{\"kind\":\"answer\",\"place\":\"refuse\",\"day\":\"2026-05-06\","
                                        + "\"text\":\"Said.\"}]}"),
                        part("trail", "{\"acts\":[]}")));
    }

    private String list(Locale language) {
        return new SubjectList(CODES, language).of("2026-05-07", List.of(file()), new Without(Set.of(), Map.of()));
    }

    @Test
    void hasWordsForCodesInTheLanguageOfTheAsker() {
        assertThat(list(Locale.ENGLISH))
                .contains("Role: witness, victim", "Citizenship: Uzbekistan, Kazakhstan", "Asked by Uzbekistan")
                .doesNotContain("law_text", "(refuse)", "sealed", "UZ,");
        assertThat(list(RUSSIAN))
                .contains("Процессуальное положение: свидетель")
                .doesNotContain("witness", "law_text");
    }

    /** Whatever kind of file it was done in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "refuse",
                "record_informal_check",
                "received_older_answer",
                "send_custody_notice",
                "send_execution_report"
            })
    void hasWordsForWhatWasDone(String verb) {
        assertThat(CODES.act(verb, Locale.ENGLISH)).isNotEqualTo(verb).doesNotContain("_");
    }

    @Test
    void hasNoHeadingWithNothingBelow() {
        var nothing =
                new SubjectList(CODES, Locale.ENGLISH).of("2026-05-07", List.of(), new Without(Set.of(), Map.of()));
        var something = new SubjectList(CODES, Locale.ENGLISH)
                .of("2026-05-07", List.of(), new Without(Set.of(LeftOut.PAPERS), Map.of("desk", 2L)));

        assertThat(nothing).doesNotContain("What is not here", "Where nobody looked");
        assertThat(something).contains("What is not here", "Where nobody looked");
    }
}
