package org.rogatory.access;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ReaderLeft;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.directory.Directory;
import org.rogatory.identity.UserAccounts;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.context.ApplicationEventPublisher;

/** However much somebody read who leaves, each file and each head is told once, and each thing keeps its trace. */
class LeavingReadersTest {

    private static final Directory DIRECTORY = Directory.load();

    private final Notices notices = mock(Notices.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final LeavingReaders leaving = new LeavingReaders(
            new AccessNotices(notices, mock(UserAccounts.class), DIRECTORY, mock(BasicAccess.class)), events);

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
}
