package org.rogatory.requests.message.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.Documents;
import org.rogatory.documents.LaidOutLetters;
import org.rogatory.documents.SealOrders;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.letter.Signatories;
import org.rogatory.signing.Capacity;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRights;

/** For whom a paper that persons sign is signed and sealed. */
class PersonSealsTest {

    private static final String KIND = "recognition_decision";
    private static final Capacity POST = new Capacity(SigningBasis.POST, null, null, null);

    private final Documents documents = mock(Documents.class);
    private final SealOrders orders = mock(SealOrders.class);
    private final SigningRights rights = mock(SigningRights.class);
    private final LetterSeals letters = mock(LetterSeals.class);
    private final PersonSeals seals = new PersonSeals(documents, orders, rights, mock(Signatories.class), letters);
    private final CaseFile file = mock(CaseFile.class);

    @ParameterizedTest
    @CsvSource({"COURT, UZ-COURT-1, UZ-COURT-1", "HEAD, UZ-GPO, UZ-GPO", "CUSTODY_OFFICER, UZ-UNIT-1, UZ-GPO"})
    void aCourtSignsForItselfAndOthersForTheAuthorityOfTheFile(Role role, String place, String signing) {
        var officer = new Officer("signing.uz", "Testova Nodira", "UZ", place, Set.of(role));
        var seal = new Seal(signing, "signed", Instant.EPOCH);
        when(file.authority()).thenReturn("UZ-GPO");
        assertThat(seals.barred(file, KIND, officer)).isEqualTo("signing-right");

        when(rights.capacity(signing, KIND, officer)).thenReturn(Optional.of(POST));
        assertThat(seals.barred(file, KIND, officer)).isNull();

        when(documents.get("paper")).thenReturn(LaidOutLetters.of(KIND));
        when(letters.seal(eq(signing), any(Locale.class), eq("signed"))).thenReturn(seal);
        seals.seal(file, "paper", List.of("signed"), officer);
        verify(orders).order("paper", List.of(SlotOrder.seal(seal)));
    }
}
