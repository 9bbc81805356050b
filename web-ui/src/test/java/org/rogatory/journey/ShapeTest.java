package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever axe could judge otherwise makes a page one not seen before; other words and more rows do not. */
@Tag("browser")
class ShapeTest {

    @RegisterExtension
    static final OneBrowser BROWSER = new OneBrowser();

    private static final String ROW = "<tr><td><a href='/cases/1'>The first</a></td></tr>";
    private static final String PAGE = "<!DOCTYPE html><html lang='en'><head><title>Files</title></head><body>"
            + "<nav aria-label='Parts'><a href='/work'>Work</a></nav><main><h1 class='rg-title'>Files</h1>"
            + "<h2>Open</h2><table><tbody>" + ROW + "</tbody></table>"
            + "<form><label for='day'>Day</label><input id='day' type='text' aria-describedby='hint'>"
            + "<p id='hint'>As it is written.</p><button aria-expanded='false'>Send</button></form></main></body></html>";

    private static UUID shape(String content) {
        try (var reader = BROWSER.opened().reader("http://localhost", "en", Sight.DESK)) {
            reader.page().setContent(content);
            return Shape.of(reader.page()).whole();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <h2>Open</h2>               | <h2>Open</h2><p>More</p>                    | another kind of element
            <h1 class='rg-title'>       | <h1 class='rg-title rg-quiet'>              | another class
            <table>                     | <table role='presentation'>                 | a role
            <table>                     | <table style='color: silver'>               | a colour of its own
            aria-expanded='false'       | aria-expanded='true'                        | another state
            type='text'                 | type='date'                                 | another kind of field
            <h2>Open</h2>               | <h4>Open</h4>                               | a level left out
            <h2>Open</h2>               | <h2></h2>                                   | no words
            for='day'                   | for='month'                                 | a field without its label
            id='hint'                   | id='other'                                  | a reference to nothing
            href='/work'                | href='#work'                                | a leap to nothing
            <h2>Open</h2>               | <h2 id='day'>Open</h2>                      | a name given twice
            <main>                      | <nav aria-label='Parts'><a href='/1'>1</a></nav><main> | two of one landmark
            <td><a href='/cases/1'>The first</a></td> | <td><a href='/cases/1'></a></td> | a link without words
            <table>                     | <table class='rg-table'>                    | a class above what is known
            <table>                     | <p style='overflow: auto; width: 9px'>Longer</p><table> | what rolls
            """)
    void isAnotherWhereThereIs(String was, String is, String what) {
        assertThat(PAGE).as(what).contains(was);
        assertThat(shape(PAGE.replace(was, is))).as(what).isNotEqualTo(shape(PAGE));
    }

    @Test
    void pointsOutWhatIsOfTheKindsThatWereNotSeen() {
        try (var reader = BROWSER.opened().reader("http://localhost", "en", Sight.DESK)) {
            var page = reader.page();
            page.setContent(PAGE);
            var seen = Shape.of(page).parts();
            page.setContent(PAGE.replace(ROW, ROW + ROW.replace("<a", "<a class='rg-quiet'") + ROW));
            var shape = Shape.of(page);
            var fresh = new HashSet<>(shape.parts());
            fresh.removeAll(seen);
            shape.point(page, fresh);

            assertThat(page.locator("[" + Shape.POINTED + "]")
                            .evaluateAll("parts => parts.map(part => part.className)"))
                    .isEqualTo(List.of("rg-quiet"));
        }
    }

    @Test
    void isTheSameWithOtherWordsAddressesAndMoreRows() {
        var other = PAGE.replace("lang='en'", "lang='ru'")
                .replace("As it is written.", "Как написано.")
                .replace("aria-label='Parts'", "aria-label='Разделы'")
                .replace(ROW, ROW + ROW.replace("/1", "/2").replace("The first", "Второе") + ROW);
        assertThat(shape(other)).isEqualTo(shape(PAGE));
    }
}
