package org.rogatory.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.identity.UserAdministration;
import org.rogatory.registers.EntryNumbers;
import org.rogatory.web.shared.EventWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;

/** What an auditor may ask the trail for stands where he looks for it. */
class AuditWordsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void kindsStandInTheOrderOfTheLanguage() {
        var events = mock(EventWords.class);
        when(events.kinds(RUSSIAN))
                .thenReturn(Map.of(
                        "a.journal", "Журнал сохранён",
                        "b.full", "Ёмкость исчерпана",
                        "c.file", "дело открыто",
                        "d.other", "Запись сделана"));
        var rows = new AuditWords(
                events,
                mock(EntryNumbers.class),
                mock(People.class),
                mock(UserAdministration.class),
                Directory.load(),
                mock(Words.class));

        assertThat(rows.kinds(RUSSIAN))
                .extracting(Option::label)
                .containsExactly("дело открыто", "Ёмкость исчерпана", "Журнал сохранён", "Запись сделана");
    }
}
