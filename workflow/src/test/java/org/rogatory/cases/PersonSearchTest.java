package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.cases.PersonSearch.Doubt;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.PersonIndex;
import org.springframework.context.ApplicationEventPublisher;

/** What the index finds is shown under the access rule alone, and its trace holds no name. */
class PersonSearchTest {

    private static final String NAME = "Namunov Ali";
    private static final LocalDate BORN = LocalDate.of(1984, 3, 9);
    private static final Officer OFFICER =
            new Officer("officer.uz", "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));

    private final PersonIndex index = mock(PersonIndex.class);
    private final CaseFileRepository files = mock(CaseFileRepository.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final PersonSearch search = new PersonSearch(index, files, events);

    @Test
    void showsWhatTheOfficerMaySeeNewestFirst() {
        var older = file("UZ-1", "2026-05-05T06:00:00Z");
        var newer = file("UZ-2", "2026-06-05T06:00:00Z");
        var named = Set.of("UZ-1", "UZ-2", "UZ-3");
        when(index.find(NAME, BORN, "")).thenReturn(List.of("UZ-1", "UZ-2", "UZ-3"));
        when(files.these(named, AccessScope.of(OFFICER))).thenReturn(List.of(older, newer));

        assertThat(search.find(NAME, BORN, OFFICER)).containsExactly(newer, older);
        verify(events).publishEvent(traced(List.of("UZ-2", "UZ-1")));
    }

    @Test
    void tracesThatNothingWasFound() {
        assertThat(search.find(NAME, BORN, OFFICER)).isEmpty();
        verifyNoInteractions(files);
        verify(events).publishEvent(traced(List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRAR", "AUDITOR", "ADMINISTRATOR", "OPERATOR"})
    void searchesForNobodyWhoReadsNoNames(Role role) {
        var blind = new Officer("blind.uz", "Namunaev Blind", "UZ", "UZ-GPO", Set.of(role));

        var refused = catchThrowableOfType(Refusal.class, () -> search.find(NAME, BORN, blind));

        assertThat(refused.code()).isEqualTo("role");
        verifyNoInteractions(index, files, events);
    }

    @Test
    void leavesNoTraceOfASearchThatNobodyMade() {
        var file = file("UZ-1", "2026-05-05T06:00:00Z");
        when(index.find(NAME, BORN, "")).thenReturn(List.of("UZ-1"));
        when(files.these(Set.of("UZ-1"), AccessScope.of(OFFICER))).thenReturn(List.of(file));
        assertThat(search.named(NAME, BORN, OFFICER)).containsExactly(file);
        verifyNoInteractions(events);
    }

    @Test
    void findsWhatIsToBeJudgedUnderTheSameRule() {
        var file = file("UZ-1", "2026-05-05T06:00:00Z");
        when(index.findEarlier(NAME, BORN, "")).thenReturn(List.of("UZ-1", "UZ-2"));
        when(index.findByName(NAME, "")).thenReturn(List.of("UZ-2"));
        when(files.these(Set.of("UZ-1", "UZ-2"), AccessScope.of(OFFICER))).thenReturn(List.of(file));

        assertThat(search.doubtful(Doubt.EARLIER, NAME, BORN, OFFICER)).containsExactly(file);
        assertThat(search.doubtful(Doubt.NAME_ALONE, NAME, BORN, OFFICER)).isEmpty();
        assertThat(search.doubts(NAME, BORN, OFFICER)).isTrue();
        verifyNoInteractions(events);
    }

    @Test
    void findsWhatStandsBehindTheFirstPartOfTheIndex() {
        var part = IntStream.range(0, PersonIndex.PART)
                .mapToObj("KZ-%03d"::formatted)
                .toList();
        var file = file("UZ-1", "2026-05-05T06:00:00Z");
        when(index.find(NAME, BORN, "")).thenReturn(part);
        when(index.find(NAME, BORN, part.get(part.size() - 1))).thenReturn(List.of("UZ-1"));
        when(files.these(Set.copyOf(part), AccessScope.of(OFFICER))).thenReturn(List.of());
        when(files.these(Set.of("UZ-1"), AccessScope.of(OFFICER))).thenReturn(List.of(file));
        assertThat(search.find(NAME, BORN, OFFICER)).containsExactly(file);
    }

    private static Object traced(List<String> shown) {
        return new CasesViewed("cases.search-person", "search", "officer.uz", shown);
    }

    private static CaseFile file(String caseRef, String changed) {
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn(caseRef);
        when(file.changedAt()).thenReturn(Instant.parse(changed));
        return file;
    }
}
