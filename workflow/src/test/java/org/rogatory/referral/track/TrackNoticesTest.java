package org.rogatory.referral.track;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;
import static org.rogatory.identity.Role.SERVICE_PROVIDER;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.referral.file.FileKeepers;

class TrackNoticesTest {

    private static final String FILE = "7KQXM-2P9DT";
    private static final String UNIT = "KG-UNIT-1";
    private static final String DUE = "follow_up_due";

    private final Notices notices = mock(Notices.class);
    private final FileKeepers keepers = mock(FileKeepers.class);
    private final CaseFile file = mock(CaseFile.class);
    private final TrackNotices told = new TrackNotices(notices, keepers);

    @BeforeEach
    void aFileOfAUnit() {
        when(file.caseRef()).thenReturn(FILE);
        when(file.authority()).thenReturn(UNIT);
    }

    @Test
    void whoHasTheFileIsTold() {
        when(keepers.owner(file)).thenReturn(Optional.of("person:responder.kg"));
        told.tell(file, DUE);
        verify(notices).notify(Set.of("person:responder.kg", Officer.principalOf(UNIT, COORDINATOR)), DUE, FILE);
    }

    @Test
    void whereNobodyHasItAllAreToldWhoWorkOnSuchFilesThere() {
        when(keepers.owner(file)).thenReturn(Optional.empty());
        told.tell(file, DUE);
        var posts = Set.of(
                Officer.principalOf(UNIT, SERVICE_PROVIDER),
                Officer.principalOf(UNIT, FIRST_RESPONDER),
                Officer.principalOf(UNIT, COORDINATOR));
        verify(notices).notify(posts, DUE, FILE);
    }
}
