package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Counted;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.Original;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.seal.OwnKeySigning;
import org.rogatory.requests.message.seal.OwnKeySigning.ToSign;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.SentOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartFile;

/** Why a key is not used is told at its field, and its PIN is wiped whatever happens. */
class PersonalSigningTest {

    private static final Officer SIGNATORY =
            new Officer("signatory.uz", "T. Signatory", "UZ", "UZ-GPO", Set.of(Role.SIGNATORY));

    /** What is left empty on the page is no choice. */
    private static final PersonalKeys.Asked ASKED = new PersonalKeys.Asked("signatory.uz", null);

    private final PersonalKeys keys = mock(PersonalKeys.class);
    private final Procedures procedures = mock(Procedures.class);
    private final OwnKeySigning own = mock(OwnKeySigning.class);
    private final SentOnce sent = mock(SentOnce.class);
    private final PersonalSigning signing =
            new PersonalSigning(keys, own, procedures, sent, new PinTries(Clock.systemUTC()));

    private static PersonalSigning.Wanted wanted() {
        var act = Act.draft("sign").kind("personal").act();
        var call = new Idempotency.Call(SIGNATORY, null, "sign");
        return new PersonalSigning.Wanted(new ToSign(mock(CaseFile.class), "letter"), act, " ", call);
    }

    private void refused(@Nullable MultipartFile file, char[] pin, String code, String field) {
        assertThatThrownBy(() -> signing.sign(wanted(), file, pin)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.fields()).containsExactly(field);
        });
        for (var sign : pin) {
            assertThat(sign).isEqualTo('\0');
        }
        verifyNoInteractions(procedures);
    }

    private static MultipartFile file(int size) {
        return new MockMultipartFile("keyFile", "own.p12", "application/x-pkcs12", new byte[size]);
    }

    private void refusing(Reason reason) {
        when(keys.registered("signatory.uz")).thenReturn(true);
        when(keys.offer(any(), any(), eq(ASKED))).thenThrow(new PersonalKeyRefused(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_OPENED, key-not-opened, pin",
        "NOT_ONE_KEY, key-not-one, keyFile",
        "NOT_HIS, key-not-his, keyFile",
        "OF_ANOTHER_AUTHORITY, key-of-another-authority, keyFile",
        "NOT_VALID_NOW, key-not-valid-now, keyFile"
    })
    void tellsWhyAKeyIsNotUsed(Reason reason, String code, String field) {
        refusing(reason);

        refused(file(1), "4711".toCharArray(), code, field);
    }

    @Test
    void wantsAFileOfOneKeyAndItsPin() {
        refused(null, "4711".toCharArray(), "key-file-missing", "keyFile");
        refused(file(0), "4711".toCharArray(), "key-file-missing", "keyFile");
        refused(file(64 * 1024 + 1), "4711".toCharArray(), "key-not-one", "keyFile");
        refused(file(1), new char[0], "field-missing", "pin");
        verifyNoInteractions(keys);
    }

    @Test
    void ofSeveralKeysNoneIsUsedUntilOneIsChosen() {
        var now = Instant.parse("2026-11-25T10:00:00Z");
        var choice = new PersonalKeys.Choice("a1", "CN=Synthetic", "b2", now, now.plusSeconds(1));
        when(keys.registered("signatory.uz")).thenReturn(true);
        when(keys.offer(any(), any(), eq(ASKED))).thenThrow(PersonalKeyRefused.several(List.of(choice)));
        var pin = "4711".toCharArray();

        assertThat(signing.sign(wanted(), file(1), pin)).containsExactly(choice);
        assertThat(pin).containsOnly('\0');
        assertThat(PersonalSigning.several().code()).isEqualTo("key-several");
        verifyNoInteractions(procedures);
    }

    @Test
    void noFileIsOpenedForWhoCouldNotSignWithIt() {
        refused(file(1), "4711".toCharArray(), "key-not-his", "keyFile");

        when(keys.registered("signatory.uz")).thenReturn(true);
        doThrow(Refusal.of("signing-right")).when(own).demand(any(), any(), eq(SIGNATORY));
        var pin = "4711".toCharArray();
        assertThatThrownBy(() -> signing.sign(wanted(), file(1), pin))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("signing-right"));
        assertThat(pin).containsOnly('\0');
        verify(keys, never()).offer(any(), any(), any());
    }

    @ParameterizedTest
    @CsvSource({"NOT_OPENED, key-not-opened, pin", "NOT_HIS, key-not-his, keyFile", "NOT_ONE_KEY, key-not-one, keyFile"
    })
    void whoErrsTooOftenWaits(Reason reason, String code, String field) {
        refusing(reason);
        for (var time = 0; time < PinTries.FREE; time++) {
            refused(file(1), "4711".toCharArray(), code, field);
        }

        refused(file(1), "4711".toCharArray(), "pin-tries", "pin");
    }

    /** What waited is found by another act once it is signed, or by none: the first answer is given all the same. */
    @Test
    void aCallThatIsRepeatedIsAnsweredWhateverActWouldSignTheLetterNow() {
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn("UZ-1");
        var cases = mock(Cases.class);
        when(cases.find(eq("UZ-1"), any())).thenReturn(file);
        var documents = mock(Documents.class);
        when(documents.get("letter")).thenReturn(sealed());
        var pages = mock(PersonalPages.class);
        when(pages.verb(file, "letter")).thenThrow(Refusal.notFound());
        var calls = mock(ApiCaller.class);
        when(calls.caller(eq("UZ-1"), any())).thenReturn(new ApiCaller.Caller("UZ-1", SIGNATORY, "key", null));
        var said = PersonalSigning.said(new ToSign(file, "letter"), null, "a1");
        when(sent.done(new Idempotency.Call(SIGNATORY, "key", said))).thenReturn(true);
        var api = new PersonalSignApi(cases, documents, pages, signing, calls);
        var request = new MockMultipartHttpServletRequest();
        request.setParameter("fingerprint", "a1");

        var answer = api.sign("UZ-1", "letter", request, new HttpHeaders());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        verifyNoInteractions(procedures, keys);
    }

    private static DocumentView sealed() {
        var hash = "ab".repeat(32);
        return new DocumentView(
                "letter",
                "UZ-1",
                "reminder",
                "letter.pdf",
                null,
                null,
                DocumentStatus.SEALED,
                "application/pdf",
                hash,
                hash,
                new KeptContent("UZ-1", "address", hash, 5),
                0,
                Instant.EPOCH,
                "drafter.uz",
                null,
                Original.NONE,
                null,
                Counted.NEVER,
                null,
                null,
                null);
    }
}
