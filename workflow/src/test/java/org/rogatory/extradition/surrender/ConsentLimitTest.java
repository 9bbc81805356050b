package org.rogatory.extradition.surrender;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Timeline;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.MadeEdition;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.message.PaperDays;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/** With a consent begins the limit of the decision where its number is known, and the consent is kept in any case. */
class ConsentLimitTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SimplifiedConsentRepository rows = mock(SimplifiedConsentRepository.class);
    private final Deadlines deadlines = mock(Deadlines.class);

    @SuppressWarnings("unchecked")
    private static ObjectProvider<Procedures> citing(String instrument) {
        var procedures = mock(Procedures.class);
        when(procedures.content(any(), any()))
                .thenReturn(JSON.readTree("{\"legal_basis\": [\"%s\"]}".formatted(instrument)));
        ObjectProvider<Procedures> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(procedures);
        return provider;
    }

    private void given(DeadlineRules rules) {
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn("GE-EXT-2026-000001");
        when(file.state()).thenReturn("GE");
        when(file.authority()).thenReturn("GE-PO");
        var act = Act.draft(SimplifiedConsentActs.GIVE)
                .happened(LocalDate.of(2026, 6, 10), null)
                .kind("consent_revocable")
                .keys(List.of("counsel_present", "interpreter_present", "rights_explained"))
                .act();
        new SimplifiedConsentActs(
                        new SimplifiedConsents(rows, rules, mock(Timeline.class), mock(FileCipher.class), JSON),
                        mock(CustodyFiles.class),
                        citing("CETS-209"),
                        deadlines,
                        mock(PaperDays.class),
                        Directory.load(),
                        mock(FileDays.class))
                .perform(file, act, Officer.system("GE"));
        verify(rows).save(any());
    }

    @Test
    void theLimitBegins() {
        given(DeadlineRules.load());
        verify(deadlines).start(any(StartDeadline.class));
    }

    @Test
    void noneBeginsWhereAnEditionKeepsItWithoutItsNumber() throws IOException {
        var made = MadeEdition.of(
                1, "deadlines.yaml", "(?s)(- key: simplified_decision\n.*?)  value: 20\n", "$1  value: null\n");
        given(DeadlineRules.load(ReferenceFiles.zipped(new ByteArrayInputStream(made))));
        verify(deadlines, never()).start(any(StartDeadline.class));
    }
}
