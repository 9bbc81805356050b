package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

/** A letter names all that was told of a person, in whichever way a page or another State wrote it. */
class PersonPartsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final PersonParts PERSONS =
            new PersonParts(new LetterText(ReferenceData.load().labels(), Directory.load()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'KZ' | Kazakhstan",
                "'TJ, KZ' | Tajikistan, Kazakhstan",
                "['TJ', 'KZ'] | Tajikistan, Kazakhstan",
                "['TJ', ''] | Tajikistan"
            },
            quoteCharacter = '`')
    void saysEveryCitizenshipOfAPerson(String told, String said) {
        var content = JSON.createObjectNode();
        content.putArray("persons")
                .addObject()
                .put("name", "SYNTHETIC Person")
                .set("citizenship", JSON.readTree(told.replace('\'', '"')));

        var parts = PERSONS.of(content, Locale.ENGLISH);

        assertThat(parts.get(0).section().rows()).extracting(Row::value).containsExactly("SYNTHETIC Person", said);
    }
}
