package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is wrong with a page is found, and its colours where they are pointed out. */
@Tag("browser")
class AxeTest {

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private static final String PAGE = "<!DOCTYPE html><html lang='en'><head><title>Files</title></head><body><main>"
            + "<h1>Files</h1><p style='color: silver; background: white'>Hardly to be read</p><input></main></body></html>";

    @Test
    void findsAFieldWithoutANameAndColoursThatHardlyDifferWhereTheyArePointedOut() {
        try (var reader = BROWSER.opened().reader("http://localhost", "en", Sight.DESK)) {
            var page = reader.page();
            page.setContent(PAGE);
            assertThat(Axe.judge(page)).singleElement().asString().startsWith("label input");

            var shape = Shape.of(page);
            shape.point(page, Set.of());
            assertThat(Axe.judge(page)).hasSize(1);

            shape.point(page, new HashSet<>(shape.parts()));
            assertThat(Axe.judge(page)).hasSize(2).first().asString().startsWith("color-contrast p");
        }
    }
}
