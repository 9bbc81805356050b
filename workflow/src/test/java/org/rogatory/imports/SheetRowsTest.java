package org.rogatory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;

/** The head of a table tells its columns, or is refused with what is wrong. */
class SheetRowsTest {

    private static final SheetWords WORDS = new SheetWords(Map.of(), Map.of());
    private static final List<String> NEEDED =
            Column.needed().stream().map(Column::key).toList();

    private static Refusal refused(List<String> heads) {
        return catchThrowableOfType(Refusal.class, () -> new SheetRows(new Sheet(heads, List.of()), WORDS));
    }

    private static List<String> needed(String... more) {
        return Stream.concat(NEEDED.stream(), Stream.of(more)).toList();
    }

    @Test
    void aTableWithAllThatIsNeededIsTaken() {
        assertThat(refused(needed(""))).isNull();
    }

    @Test
    void aTableWithoutAHeadIsNone() {
        assertThat(refused(List.of("", " ")).code()).isEqualTo("sheet-no-heads");
    }

    @Test
    void whatIsMissingUnknownOrTwiceIsNamed() {
        var missing = refused(NEEDED.subList(1, NEEDED.size()));
        assertThat(missing.code()).isEqualTo("sheet-head-missing");
        assertThat(missing.parameters()).containsEntry("columns", NEEDED.get(0));
        var unknown = refused(needed("Shoe size"));
        assertThat(unknown.code()).isEqualTo("sheet-head-unknown");
        assertThat(unknown.parameters()).containsEntry("heads", "Shoe size");
        assertThat(refused(needed(NEEDED.get(0))).code()).isEqualTo("sheet-head-twice");
    }
}
