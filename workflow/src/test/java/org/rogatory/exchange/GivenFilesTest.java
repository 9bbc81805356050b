package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.Work;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/** The files of a package are laid out in clear for who asks: what is not given out after all does not stay there. */
class GivenFilesTest {

    private static final String MESSAGE = "m-1";

    private final Outbox outbox = mock(Outbox.class);
    private final SealedPackages packages = mock(SealedPackages.class);
    private final Packing packing = mock(Packing.class);
    private final DocumentIsolations isolations = mock(DocumentIsolations.class);
    private final Work files = mock(Work.class);

    @SuppressWarnings("unchecked")
    private Dispatch dispatch() {
        ObjectProvider<LetterMaker> letters = mock(ObjectProvider.class);
        var gateway = mock(ExchangeGateway.class);
        return new Dispatch(outbox, packages, gateway, packing, mock(AnnexMaking.class), isolations, letters);
    }

    @BeforeEach
    void sealedBefore() {
        var said = new OutgoingMessage(
                "UZ-1",
                "thread",
                "reminder",
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                "UZ-1",
                JsonMapper.shared().createObjectNode(),
                List.of(),
                null);
        var message = new ExchangeOutgoing(MESSAGE, said, Instant.EPOCH).with("UZ-1", "UZ-1", "");
        when(outbox.message(MESSAGE)).thenReturn(message);
        when(outbox.content(message)).thenReturn(said.content());
        when(packages.load(any(), any())).thenReturn(Optional.of(SealedPackage.of(new byte[1])));
        when(packing.zipped(message)).thenReturn(files);
    }

    @Test
    void whatIsTakenAwayWhileItIsPackedIsClosedAndNotGivenOut() {
        doNothing()
                .doThrow(new DocumentRefused("document-isolated"))
                .when(isolations)
                .demandOpen(any(), any());
        assertThatThrownBy(() -> dispatch().filesOf(MESSAGE)).isInstanceOf(DocumentRefused.class);
        verify(packing).zipped(any());
        verify(files).close();
    }

    @Test
    void whatIsOpenIsGivenOutAndLeftToWhoAskedForIt() {
        assertThat(dispatch().filesOf(MESSAGE)).isSameAs(files);
        verify(files, never()).close();
    }
}
