package org.rogatory.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.PersonSearch;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.FileKeys;
import org.rogatory.subject.SubjectExport.Asked;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** An export that cannot be made is tried again and given up at last; one that breaks it holds up no other. */
class SubjectMakingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Officer ASKER = new Officer("officer.uz", "", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));

    private final SubjectExportRepository exports = mock(SubjectExportRepository.class);
    private final SubjectFiles files = mock(SubjectFiles.class);
    private final UserAccounts accounts = mock(UserAccounts.class);
    private final FileKeys keys = mock(FileKeys.class);
    private final SubjectNotices told = mock(SubjectNotices.class);
    private final SubjectDesk desk = mock(SubjectDesk.class);
    private final SubjectMaking making = new SubjectMaking(
            exports,
            files,
            mock(PersonSearch.class),
            accounts,
            mock(KeptBytes.class),
            keys,
            told,
            desk,
            mock(PlatformTransactionManager.class));

    @BeforeEach
    void deskStands() {
        when(desk.now()).thenReturn(NOW);
        when(desk.keep(anyString(), any(), anyString())).thenAnswer(kept -> kept.getArgument(1));
    }

    private SubjectExport kept(String exportId) {
        var asked = new Asked("UZ-GPO", ExportGround.PERSON, ASKER.username(), NOW);
        var export = new SubjectExport(exportId, asked, "hidden");
        when(exports.findById(exportId)).thenReturn(Optional.of(export));
        return export;
    }

    private void isDue(SubjectExport export) {
        var sought = JsonMapper.shared()
                .createObjectNode()
                .put("name", "EKSPORTOV Sinov")
                .put("born", "1979-06-21");
        export.approve("head.uz", NOW);
        when(exports.due(any(), any())).thenReturn(List.of(export.exportId()));
        when(desk.clear(export.exportId(), "hidden")).thenReturn(sought);
        when(accounts.find(ASKER.username()))
                .thenReturn(Optional.of(new UserAccounts.Account(ASKER, "{noop}demo", true, "en")));
    }

    @Test
    void givesUpWhatFailedFiveTimesAndTellsWhoAsked() {
        var export = kept("one");
        isDue(export);
        when(files.made(any(), any())).thenThrow(new IllegalStateException("broken"));
        for (var look = 0; look < 5; look++) {
            making.look();
        }
        assertThat(export.status()).isEqualTo(ExportStatus.APPROVED);
        verify(told, never()).failed(any());

        making.look();

        assertThat(export.status()).isEqualTo(ExportStatus.FAILED);
        verify(told).failed(export.view());
        verify(desk).keep("subject.fail", export, "system");
        verify(files, times(5)).made(any(), any());
    }

    @Test
    void endsTheOthersWhereOneCannotBeEnded() {
        when(exports.findById("broken")).thenThrow(new IllegalStateException("broken"));
        var export = kept("two");
        when(exports.over(any(), any())).thenReturn(List.of("broken", "two"));

        making.look();

        assertThat(export.status()).isEqualTo(ExportStatus.ENDED);
        verify(keys).destroy(List.of(SubjectDesk.key("two")));
    }
}
