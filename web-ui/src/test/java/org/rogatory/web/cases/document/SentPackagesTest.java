package org.rogatory.web.cases.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Who takes the files of a message while it is sealed and sent gets them as they were sealed. */
class SentPackagesTest {

    private static final Officer OFFICER = new Officer("officer.uz", "", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));
    private static final byte[] FILES = "files (synthetic)".getBytes(StandardCharsets.UTF_8);

    private final Cases cases = mock(Cases.class);
    private final Exchange exchange = mock(Exchange.class);
    private final Deliberation deliberation = mock(Deliberation.class);
    private final SentPackages packages = new SentPackages(cases, exchange, deliberation, new Crossings());

    private static ExchangeMessage message(String status) {
        return new ExchangeMessage(
                "m-1",
                "t-1",
                "request",
                false,
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                "UZ-MLA-2026-000001",
                status,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    private void asked() {
        asked("queued");
    }

    private void asked(String status) {
        var file = mock(CaseFile.class);
        when(file.outgoing()).thenReturn(true);
        when(cases.find(eq("UZ-MLA-2026-000001"), any())).thenReturn(file);
        when(exchange.messagesOf("UZ-MLA-2026-000001")).thenReturn(List.of(message(status)));
    }

    /** They lie in clear: nothing of them stays where nobody is given them. */
    @Test
    void filesWhoseTakingCannotBeTracedAreRemoved() {
        asked();
        var made = mock(Work.class);
        when(exchange.filesOf("m-1")).thenReturn(made);
        doThrow(new CannotAcquireLockException("no room left"))
                .when(cases)
                .viewPackage("UZ-MLA-2026-000001", "m-1", OFFICER);

        assertThatThrownBy(() -> packages.files("UZ-MLA-2026-000001", "m-1", OFFICER))
                .isInstanceOf(CannotAcquireLockException.class);
        verify(made).close();
    }

    /** They hold the whole request: its letter and its content. */
    @Test
    void whoDoesNotReadAllOfTheRequestTakesNoneOfItsPackages() {
        asked();
        when(deliberation.closedSections(any(), eq(OFFICER))).thenReturn(Set.of("facts"));

        assertThatThrownBy(() -> packages.files("UZ-MLA-2026-000001", "m-1", OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("section-not-read"));
        assertThatThrownBy(() -> packages.sealed("UZ-MLA-2026-000001", "m-1", OFFICER))
                .isInstanceOf(Refusal.class);
        verify(exchange, never()).filesOf("m-1");
        verify(exchange, never()).packageOf("m-1");
    }

    /** Nobody has signed its letter, or it does not leave any more. */
    @ParameterizedTest
    @ValueSource(strings = {"held", "recalled"})
    void nothingIsGivenOutOfWhatWaitsForASignatureOrWasTakenBack(String status) {
        asked(status);

        assertThatThrownBy(() -> packages.files("UZ-MLA-2026-000001", "m-1", OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
        assertThatThrownBy(() -> packages.sealed("UZ-MLA-2026-000001", "m-1", OFFICER))
                .isInstanceOf(Refusal.class);
        verify(exchange, never()).filesOf("m-1");
        verify(exchange, never()).packageOf("m-1");
    }

    @Test
    void filesThatTheJobSealsAtThatMomentAreTakenAsItSealedThem() throws IOException {
        asked();
        when(exchange.filesOf("m-1"))
                .thenThrow(new OptimisticLockingFailureException("sealed meanwhile"))
                .thenReturn(Work.of(FILES));

        var parcel = packages.files("UZ-MLA-2026-000001", "m-1", OFFICER);
        assertThat(parcel.size()).isEqualTo(FILES.length);
        try (var content = parcel.content()) {
            assertThat(content.readAllBytes()).isEqualTo(FILES);
        }
    }
}
