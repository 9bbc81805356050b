package org.rogatory.cases.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.Directory;
import org.rogatory.law.ReferenceData;

class WorldFileTest {

    private static final Directory DIRECTORY = Directory.load();
    private static final ReferenceData LAW = ReferenceData.load();

    private final WorldFile world = new WorldFile(DIRECTORY, LAW);

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("world.yaml"), text.replace("\\n", "\n"))
                .toString();
    }

    @Test
    void readsTheBuiltInWorld() {
        assertThat(world.scenarios(null)).hasSizeGreaterThan(5);
    }

    @Test
    void readsAnotherWorld() throws IOException {
        var other = file("scenarios:\n- {id: MY-1, form: mla_request, requesting: UZ, requested: IT}\n");

        assertThat(world.scenarios(other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            scenarios: [                                                            | yaml
            just a text                                                             | scenarios: a list was expected
            scenarios: {}                                                           | scenarios: a list was expected
            scenarios: [text]                                                       | an object was expected
            scenarios: [{form: mla_request}]                                        | scenario 1, id: missing
            scenarios: [{id: A, form: banana, requesting: UZ, requested: IT}]       | A, form: unknown code banana
            scenarios: [{id: A, form: mla_request, requesting: XX, requested: IT}]  | A, requesting: unknown code XX
            scenarios: [{id: A, form: mla_request, requesting: UZ}]                 | A, requested: missing
            scenarios: [{id: A, form: mla_request, requesting: UZ, requested: IT, as_of: soon}] | A, as_of: bad date soon
            """)
    void tellsAMistakeInOneLine(String text, String told) throws IOException {
        var broken = file(text);

        assertThatThrownBy(() -> world.scenarios(broken))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessageStartingWith("world.yaml, ")
                .hasMessageContaining(told)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unit: {authority: UZ-NONE}   | A.unit, authority: unknown code UZ-NONE
            unit: {authority: KZ-UNIT-1} | A.unit, authority: KZ-UNIT-1 is no authority of UZ
            unit: UZ-UNIT-1              | A, unit: missing
            requested_authority: IT-NONE | A, requested_authority: unknown code IT-NONE
            requested_authority: UZ-GPO  | A, requested_authority: UZ-GPO is no authority of IT
            """)
    void tellsAnAuthorityThatIsNotThereOrOfAnotherState(String place, String told) throws IOException {
        var broken = file("scenarios: [{id: A, form: mla_request, requesting: UZ, requested: IT, " + place + "}]");

        assertThatThrownBy(() -> world.scenarios(broken))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("world.yaml, " + told);
    }

    @Test
    void tellsAnIdThatStandsThereTwice() throws IOException {
        var one = "- {id: A, form: mla_request, requesting: UZ, requested: IT}\n";
        var twice = file("scenarios:\n" + one + one);

        assertThatThrownBy(() -> world.scenarios(twice)).hasMessage("world.yaml, A, id: stands there twice");
    }

    @Test
    void tellsAFileThatIsNotThere() {
        assertThatThrownBy(() -> world.scenarios(folder.resolve("none.yaml").toString()))
                .hasMessage("none.yaml, file, path: cannot be read");
    }
}
