package org.rogatory.web.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.SealedLetter;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.verification.VerificationCodes;
import org.rogatory.web.shared.CheckedSignatures;

/** What systems are told of the code of a letter. */
class VerifyApiTest {

    private static final String CODE = "ABCD-EFGH";

    private final VerificationCodes codes = mock(VerificationCodes.class);
    private final VerifyApi api =
            new VerifyApi(mock(StrangersFile.class), codes, Directory.load(), mock(CheckedSignatures.class));

    @ParameterizedTest
    @CsvSource({"INK, by_hand", "SERVER, seal", "ATTESTED, seal", "PERSONAL, seal", "TOKEN, seal"})
    void aLetterSignedByHandIsToldFromOthers(SignatureMode mode, String how) {
        var at = Instant.parse("2026-11-29T08:00:00Z");
        when(codes.find(CODE))
                .thenReturn(Optional.of(new SealedLetter("D-1", "UZ-MLA-2026-000001", "UZ-GPO", at, mode)));
        assertThat(api.code(CODE))
                .returns(true, KnownJson::known)
                .returns("UZ-GPO", KnownJson::authority)
                .returns(how, KnownJson::how);
    }

    @Test
    void anAuthorityThatLeftTheDirectoryIsStillToldByItsKey() {
        var at = Instant.parse("2026-11-29T23:30:00Z");
        when(codes.find(CODE))
                .thenReturn(Optional.of(
                        new SealedLetter("D-1", "UZ-MLA-2026-000001", "UZ-DISSOLVED", at, SignatureMode.SERVER)));
        assertThat(api.code(CODE))
                .returns(true, KnownJson::known)
                .returns("UZ-DISSOLVED", KnownJson::authority)
                .returns(null, KnownJson::state)
                .returns(LocalDate.of(2026, 11, 29), KnownJson::sealedOn);
    }

    @Test
    void ofACodeThatIsNoneNothingIsTold() {
        when(codes.find(CODE)).thenReturn(Optional.empty());
        assertThat(api.code(CODE)).isEqualTo(KnownJson.NOTHING).returns(null, KnownJson::how);
    }
}
