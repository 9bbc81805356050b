package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue("sample", "# Head\n", List.of("| a |", "| b |"));

    @Test
    void isKeptAsItIs() {
        catalogue.assertSame("# Head\n| a |\n| b |\n");
    }

    @Test
    void missesALineThatIsNotKept() {
        assertThatThrownBy(() -> catalogue.assertSame("# Head\n| a |\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsALineThatIsKeptForNothing() {
        assertThatThrownBy(() -> catalogue.assertSame("# Head\n| a |\n| b |\n| c |\n"))
                .isInstanceOf(AssertionError.class);
    }
}
