package org.rogatory.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditEntry;
import org.rogatory.cases.AuditFilter;
import org.rogatory.cases.Listed;
import org.rogatory.cases.StateTrail;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.audit.AuditWords.TrailRow;
import org.rogatory.web.shared.TableFiles;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;

/** What an auditor takes along is all that he asked for, however long it is. */
class AuditPagesTest {

    private static final Officer AUDITOR = new Officer("auditor.uz", "", "UZ", "UZ-GPO", Set.of(Role.AUDITOR));

    private final StateTrail trail = mock(StateTrail.class);
    private final AuditWords rows = mock(AuditWords.class);
    private final Words words = mock(Words.class);

    private AuditEntry entry(long id) {
        var entry = mock(AuditEntry.class);
        when(entry.id()).thenReturn(id);
        var row = new TrailRow("", "", "", "row-" + id, "", true);
        when(rows.rows(List.of(entry), AUDITOR, LocaleContextHolder.getLocale()))
                .thenReturn(List.of(row));
        return entry;
    }

    @Test
    void goesOnAfterTheFirstPart() throws IOException {
        var last = entry(8);
        var rest = entry(7);
        when(rows.zone(AUDITOR)).thenReturn(ZoneOffset.UTC);
        when(words.text(anyString())).thenReturn("column");
        when(trail.export(any(), any())).thenAnswer(asked -> {
            var filter = asked.<AuditFilter>getArgument(0);
            return filter.beforeId() == 8 ? new Listed<>(List.of(rest), false) : new Listed<>(List.of(last), true);
        });
        var given = new ArrayList<String>();
        var tables = mock(TableFiles.class);
        doAnswer(asked -> {
                    asked.<TableFiles.Source>getArgument(1).give(given::addAll);
                    return null;
                })
                .when(tables)
                .csv(any(), any(), any());
        new AuditController(trail, rows, tables, words)
                .export(new AuditQuery("", "", "", "", ""), AUDITOR, new MockHttpServletResponse());

        assertThat(given).contains("row-8", "row-7");
    }
}
