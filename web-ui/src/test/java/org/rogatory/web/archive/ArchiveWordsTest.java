package org.rogatory.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.archive.ArchiveBooks;
import org.rogatory.archive.Retention;
import org.rogatory.directory.Directory;
import org.rogatory.registers.Nomenclature;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;

/** A term is told in the form of the word that its number asks for. */
class ArchiveWordsTest {

    private final Words words = mock(Words.class);
    private final ArchiveWords archive = new ArchiveWords(
            mock(ArchiveBooks.class), mock(Nomenclature.class), mock(CaseWords.class), Directory.load(), words);

    @ParameterizedTest
    @CsvSource({"1, ru, one", "3, ru, few", "5, ru, many", "21, ru, one", "1, en, one", "5, en, many", "3, uz, many"})
    void aTermIsCountedAsTheLanguageOfTheReaderDoes(int years, String language, String form) {
        when(words.language()).thenReturn(Locale.forLanguageTag(language));
        when(words.text("archive.years." + form, String.valueOf(years), "12")).thenReturn("told");

        assertThat(archive.term(new Retention("12", years))).isEqualTo("told");
    }
}
