package org.rogatory.access;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReaderLeft;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.context.ApplicationEventPublisher;

/** However much somebody read who leaves, each file and each head is told once, and each thing keeps its trace. */
class LeavingReadersTest {

    private static final Directory DIRECTORY = Directory.load();
    private static final Set<String> LEADING =
            Set.of("unit:KZ-NC/coordinator", "unit:KZ-NC/supervisor", "unit:KZ-NC/first_responder");

    private final Notices notices = mock(Notices.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final UserAccounts accounts = mock(UserAccounts.class);
    private final BasicAccess basic = mock(BasicAccess.class);
    private final LeavingReaders leaving =
            new LeavingReaders(new AccessNotices(notices, accounts, DIRECTORY, basic), events);

    private static Reservation thing(String id, String caseRef, String... readers) {
        var named = Set.of(readers);
        return new Reservation(id, caseRef, ReservedPart.DOCUMENT, "d-" + id, named, "head.kz", Instant.EPOCH);
    }

    @Test
    void tellsEachFileAndEachHeadOnce() {
        var left = List.of(
                thing("1", "KZ-1", "first.kz"),
                thing("2", "KZ-1", "second.kz"),
                thing("3", "KZ-2"),
                thing("4", "KZ-3", "first.kz"));
        var authorities = Map.of("KZ-1", "KZ-GPO", "KZ-2", "KZ-GPO", "KZ-3", "KZ-REG-1");

        leaving.left(new ReaderLeft("leaver.kz", true, left, authorities));

        verify(notices).notify(Set.of("person:first.kz", "person:second.kz"), "reader_needed", "KZ-1");
        verify(notices).notify(Set.of("person:first.kz"), "reader_needed", "KZ-3");
        verify(notices).notify(Set.of("unit:KZ-GPO/head"), "reader_needed", Subject.NAMED_READERS, "1");
        verify(notices).notify(Set.of("unit:KZ-REG-1/head"), "reader_needed", Subject.NAMED_READERS, "4");
        verifyNoMoreInteractions(notices);
        verify(events, times(4)).publishEvent(any(AccessEvent.class));
    }

    @Test
    void whoIsAwayForATimeLeavesNoTrace() {
        var left = List.of(thing("1", "KZ-1"));

        leaving.left(new ReaderLeft("leaver.kz", false, left, Map.of("KZ-1", "KZ-GPO")));

        verify(notices).notify(Set.of("unit:KZ-GPO/head"), "reader_needed", Subject.NAMED_READERS, "1");
        verifyNoMoreInteractions(notices, events);
    }

    private void guarded(String caseRef, Officer... known) {
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn(caseRef);
        when(basic.guarded(Set.of(caseRef))).thenReturn(List.of(file));
        when(accounts.officers(any()))
                .thenReturn(
                        Stream.of(known).collect(Collectors.toUnmodifiableMap(Officer::username, Function.identity())));
    }

    private static Officer officer(String username, Role role) {
        return new Officer(username, "Testov", "KZ", "KZ-NC", Set.of(role));
    }

    @Test
    void noHeadIsToldOfAFileThatIsProtectedByDefault() {
        guarded("R-1", officer("member.kz", Role.IDENTIFICATION_BODY));
        var left = List.of(thing("1", "R-1"), thing("2", "R-1", "member.kz"));

        leaving.left(new ReaderLeft("leaver.kz", true, left, Map.of("R-1", "KZ-NC")));

        verify(notices).notify(Set.of("person:member.kz"), "reader_needed", "R-1");
        verify(notices).notify(LEADING, "reader_needed", Subject.NAMED_READERS, "1");
        verifyNoMoreInteractions(notices);
    }

    @Test
    void nobodyElseIsToldWhileAReaderIsLeftWhoLeadsTheWork() {
        guarded("R-1", officer("leads.kz", Role.COORDINATOR));
        var left = List.of(thing("1", "R-1", "leads.kz"));

        leaving.left(new ReaderLeft("leaver.kz", true, left, Map.of("R-1", "KZ-NC")));

        verify(notices).notify(Set.of("person:leads.kz"), "reader_needed", "R-1");
        verifyNoMoreInteractions(notices);
    }

    @Test
    void whoIsAwayForATimeDecidesOnAsOneWhoIsNamed() {
        guarded("R-1", officer("leaver.kz", Role.COORDINATOR));

        leaving.left(new ReaderLeft("leaver.kz", false, List.of(thing("1", "R-1")), Map.of("R-1", "KZ-NC")));

        verifyNoMoreInteractions(notices, events);
    }
}
