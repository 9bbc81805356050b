package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journey through pages: readers are opened as needed, and no page they saw may have a defect. */
@Tag("browser")
abstract class BrowserTest extends RunningNode {

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private final List<Reader> readers = new ArrayList<>();

    final Reader reader(String language) {
        return reader(language, Sight.DESK);
    }

    final Reader reader(String language, Sight sight) {
        var reader = BROWSER.opened().reader(address(), language, sight);
        readers.add(reader);
        return reader;
    }

    @AfterEach
    final void noPageHadADefect() {
        var defects = readers.stream()
                .flatMap(reader -> reader.defects().stream())
                .distinct()
                .toList();
        readers.forEach(Reader::close);
        assertThat(defects).isEmpty();
    }
}
