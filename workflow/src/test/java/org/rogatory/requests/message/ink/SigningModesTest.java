package org.rogatory.requests.message.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentPages;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.LaidOutLetters;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.TakenFile;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.token.NationalTokens;
import org.rogatory.documents.token.TokenTool;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.message.seal.SigningActs;
import org.rogatory.requests.message.seal.TokenLetters;
import org.rogatory.requests.message.seal.WaitingLetters;
import org.rogatory.signing.Capacity;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRights;

/** What the plan of a letter does not let be signed by hand or with a tool is not prepared for that, either. */
class SigningModesTest {

    private static final Officer SIGNATORY =
            new Officer("signatory.uz", "T. Signatory", "UZ", "UZ-GPO", Set.of(Role.SIGNATORY));
    private static final Capacity POST = new Capacity(SigningBasis.POST, null, null, null);

    private final CaseFile file = mock(CaseFile.class);
    private final Cases cases = mock(Cases.class);
    private final Deliberation deliberation = mock(Deliberation.class);
    private final Procedures procedures = mock(Procedures.class);
    private final Documents documents = mock(Documents.class);
    private final SigningRights rights = mock(SigningRights.class);
    private final TokenSignatures tools = mock(TokenSignatures.class);
    private final LetterSeals seals = mock(LetterSeals.class);
    private final WaitingLetters drafted = mock(WaitingLetters.class);
    private final InkLetters inks = new InkLetters(
            new InkTools(
                    cases,
                    deliberation,
                    documents,
                    mock(DocumentPages.class),
                    mock(InkSignings.class),
                    mock(Notices.class)),
            drafted,
            seals);
    private final TokenLetters tokens =
            new TokenLetters(cases, procedures, deliberation, rights, tools, seals, new SigningActs(drafted));
    private DocumentView letter = LaidOutLetters.of("request");

    @BeforeEach
    void aRequestWaitsForItsSignature() {
        when(file.authority()).thenReturn("UZ-GPO");
        when(cases.findForWork("case", SIGNATORY)).thenReturn(file);
        waits(letter);
        when(procedures.actions(file, SIGNATORY))
                .thenReturn(List.of(new AllowedAction("sign", "file", List.of(), false, true)));
        when(tools.offered("UZ")).thenReturn(Optional.of(new NationalTokens.Offered(TokenTool.E_IMZO, "")));
    }

    /** The letter is to be signed now, and he may sign it. */
    private void waits(DocumentView waiting) {
        letter = waiting;
        when(deliberation.document(file, "letter", SIGNATORY)).thenReturn(letter);
        when(rights.capacity("UZ-GPO", letter.kind(), SIGNATORY)).thenReturn(Optional.of(POST));
    }

    private void allowed(SignatureMode mode) {
        when(seals.allows(file, letter, mode)).thenReturn(true);
    }

    private static String refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).code();
    }

    @Test
    void byHandOnlyWhereThePlanAllowsIt() {
        allowed(SignatureMode.TOKEN);
        assertThat(inks.offered(file, letter, SIGNATORY)).isFalse();
        assertThat(refused(() -> inks.demand("case", "letter", SIGNATORY))).isEqualTo("not-found");

        allowed(SignatureMode.INK);
        assertThat(inks.offered(file, letter, SIGNATORY)).isTrue();
        assertThat(inks.demand("case", "letter", SIGNATORY).open()).isTrue();
    }

    @Test
    void withATokenOnlyWhereThePlanAllowsIt() {
        allowed(SignatureMode.INK);
        assertThat(tokens.offered(file, letter, SIGNATORY)).isFalse();
        doThrow(Refusal.of("signing-way-barred", "kind")).when(seals).demand(file, letter, SignatureMode.TOKEN);
        assertThat(refused(() -> tokens.letter("case", "letter", SIGNATORY))).isEqualTo("signing-way-barred");

        allowed(SignatureMode.TOKEN);
        doNothing().when(seals).demand(file, letter, SignatureMode.TOKEN);
        assertThat(tokens.offered(file, letter, SIGNATORY)).isTrue();
        assertThat(tokens.letter("case", "letter", SIGNATORY)).isEqualTo(letter);
    }

    @Test
    void aReminderByHandOnlyAsLongAsItWaits() {
        waits(LaidOutLetters.of("reminder"));
        allowed(SignatureMode.INK);
        assertThat(inks.offered(file, letter, SIGNATORY)).isFalse();

        when(drafted.waits(file, "letter")).thenReturn(true);
        assertThat(inks.offered(file, letter, SIGNATORY)).isTrue();
    }

    @Test
    void aReminderWithATokenOnlyByWhoSignsRemindersNow() {
        waits(LaidOutLetters.of("reminder"));
        allowed(SignatureMode.TOKEN);
        assertThat(refused(() -> tokens.letter("case", "letter", SIGNATORY))).isEqualTo("role");

        when(procedures.actions(file, SIGNATORY))
                .thenReturn(List.of(new AllowedAction("sign_reminder", "file", List.of(), false, true)));
        assertThat(tokens.letter("case", "letter", SIGNATORY)).isEqualTo(letter);
    }

    @Test
    void aReminderThatAnActHasWrittenByTheActThatSignsThat() {
        waits(LaidOutLetters.of("reminder"));
        allowed(SignatureMode.TOKEN);
        when(drafted.signing(file, "letter")).thenReturn(Optional.of("sign_letter"));
        when(procedures.actions(file, SIGNATORY))
                .thenReturn(List.of(new AllowedAction("sign_reminder", "file", List.of(), false, true)));
        assertThat(refused(() -> tokens.letter("case", "letter", SIGNATORY))).isEqualTo("role");

        when(procedures.actions(file, SIGNATORY))
                .thenReturn(List.of(new AllowedAction("sign_letter", "file", List.of(), false, true)));
        assertThat(tokens.letter("case", "letter", SIGNATORY)).isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/tiff", "image/gif", "text/plain"})
    void whatMayHaveMorePagesThanAreShownIsNoScan(String type) {
        allowed(SignatureMode.INK);
        var added = NewAttachment.of("case", DocumentView.SIGNED_SCAN, "scan", DocumentView.SIGNED_SCAN);
        var scan = new TakenFile(added, "scan", new KeptContent("case", "address", "hash", 5), type, null);

        assertThat(refused(() -> inks.scan("case", "letter", scan, SIGNATORY))).isEqualTo("ink-scan-type");
        verifyNoInteractions(documents);
    }
}
