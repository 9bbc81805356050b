package org.rogatory.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.ReservedReaders.Free;
import org.rogatory.access.ReservedReaders.Read;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Counted;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Original;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SectionWords;
import org.rogatory.web.shared.Words;

/** A document for named people only is called what it is in its file, before it is reserved and after. */
class ReadersPagesTest {

    private static final String KIND = "feedback_notice";
    private static final String FORM = "extradition_request";
    private static final String HASH = "ab".repeat(32);
    private static final String RESULT = "Report on the result of the proceedings";
    private static final Officer HEAD = new Officer("head.kz", "", "KZ", "KZ-GPO", Set.of(Role.HEAD));

    private final CaseWords caseWords = mock(CaseWords.class);
    private final ReadersPages pages = new ReadersPages(
            mock(People.class), caseWords, mock(SectionWords.class), Directory.load(), mock(Words.class));

    @BeforeEach
    void theFormHasANameOfItsOwn() {
        when(caseWords.paper(KIND, FORM, Locale.ENGLISH)).thenReturn(RESULT);
    }

    @Test
    void whatIsReservedIsCalledWhatItIsInItsFile() {
        var reservation = new Reservation(
                "one", "KZ-EXT-1", ReservedPart.DOCUMENT, "letter", Set.of("registrar.kz"), "head.kz", Instant.EPOCH);

        assertThat(pages.title(new Read(reservation, FORM, KIND, false), Locale.ENGLISH))
                .isEqualTo(RESULT);
    }

    @Test
    void whatCanBeReservedIsCalledSoToo() {
        assertThat(pages.things(new Free(FORM, List.of(letter()), List.of(), true), HEAD, Locale.ENGLISH))
                .extracting(Option::label)
                .containsExactly(RESULT + ": letter.pdf");
    }

    private static DocumentView letter() {
        return new DocumentView(
                "letter",
                "KZ-EXT-1",
                KIND,
                "letter.pdf",
                null,
                null,
                DocumentStatus.SEALED,
                "application/pdf",
                HASH,
                HASH,
                new KeptContent("KZ-EXT-1", "address", HASH, 5),
                0,
                Instant.EPOCH,
                "officer.kz",
                null,
                Original.NONE,
                null,
                Counted.NEVER,
                null,
                null,
                null);
    }
}
