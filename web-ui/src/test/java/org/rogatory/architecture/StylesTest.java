package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What styles name has a value: a browser drops a declaration with a variable that nobody set, and says nothing. */
class StylesTest {

    private static final String STATIC = "web-ui/src/main/resources/static";

    private static String sheets(String names) {
        return Sources.under(STATIC, names.split(" ")).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static TreeSet<String> unset(String styles) {
        var unset = new TreeSet<>(Sources.found("var\\((--[\\w-]+)", styles));
        unset.removeAll(Sources.found("(?<![\\w-])(--[\\w-]+)\\s*:", styles));
        return unset;
    }

    /** Of the sheets that load together, one set a line. */
    @ParameterizedTest
    @ValueSource(strings = {"/rogatory.css", "/quiet.css", "/rogatory.css /leave.css", "/quiet.css /leave.css"})
    void everyVariableHasAValue(String together) {
        var styles = sheets(together);

        assertThat(styles).contains("var(--rg-");
        assertThat(unset(styles)).isEmpty();
    }

    /** What rolls sideways on a telephone shows nobody that more is there. */
    @Test
    void theMainMenuHidesNoEntry() {
        var menu = Sources.found("(?m)(\\.rg-nav\\b[^{}]*\\{[^}]*})", sheets("/rogatory.css"));

        assertThat(menu).isNotEmpty();
        assertThat(menu).noneMatch(rule -> rule.contains("overflow") || rule.contains("flex-wrap: nowrap"));
    }

    @Test
    void aVariableWithoutAValueIsFound() {
        assertThat(unset(":root { --big: 2rem; } .a--small:hover { font-size: var(--big); gap: var(--small); }"))
                .containsExactly("--small");
    }
}
