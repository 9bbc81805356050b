package org.rogatory.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline.Moment;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import tools.jackson.databind.json.JsonMapper;

/** That something of a file is for named people only is told to those who take part in it, and are not named. */
class FileFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Directory DIRECTORY = Directory.load();
    private static final Officer KEEPER = officer("keeper.kz", "KZ-GPO");
    private static final Officer EXECUTING = officer("executing.kz", "KZ-UNIT-1");

    private final CaseFile file = mock(CaseFile.class);
    private final Deliberation deliberation = mock(Deliberation.class);
    private final ReservedParts reserved = mock(ReservedParts.class);
    private final FileFacts facts = new FileFacts(deliberation, reserved, DIRECTORY, JsonMapper.shared());

    private static Officer officer(String username, String authority) {
        return new Officer(username, username, "KZ", authority, Set.of(Role.CENTRAL_OFFICER));
    }

    @BeforeEach
    void aReceivedFileStands() {
        when(file.authority()).thenReturn("KZ-GPO");
        when(file.caseRef()).thenReturn("KZ-1");
        when(file.openedAt()).thenReturn(NOW);
        when(deliberation.timeline(any(), any())).thenReturn(List.of());
        when(deliberation.documents(any(), any())).thenReturn(List.of());
    }

    private void isClosed(ReservedPart part, Officer to) {
        var closed = new Reservation("1", "KZ-1", part, "facts", Set.of("named.kz"), "head.kz", NOW);
        when(reserved.closedTo(file, to)).thenReturn(List.of(closed));
    }

    private boolean told(Officer officer) {
        return facts.of(file, officer).stream().anyMatch(part -> part.leftOut().contains(LeftOut.NAMED_READERS));
    }

    @Test
    void isToldToWhoTakesPartInTheFile() {
        assertThat(told(KEEPER)).isFalse();
        isClosed(ReservedPart.SECTION, KEEPER);
        assertThat(told(KEEPER)).isTrue();
        isClosed(ReservedPart.DOCUMENT, KEEPER);
        assertThat(told(KEEPER)).isTrue();
    }

    @Test
    void ofTheProgressIsSilentWhatCouldBetraySomething() {
        var moments = Stream.of("register", "write_sealed_annex", "leave_without_annex", "record_incident", "accept")
                .map(verb -> new Moment(verb, NOW, Step.of(Act.draft(verb).act(), KEEPER, null, null), null))
                .toList();
        when(deliberation.timeline(file, KEEPER)).thenReturn(moments);

        var progress = Objects.requireNonNull(facts.of(file, KEEPER).get(0).data());

        assertThat(progress.path("steps")
                        .valueStream()
                        .map(step -> step.path("verb").asString("")))
                .containsExactly("register", "accept");
    }

    @Test
    void isNotToldToWhoOnlyExecutes() {
        isClosed(ReservedPart.DOCUMENT, EXECUTING);

        assertThat(told(EXECUTING)).isFalse();
    }

    @Test
    void isNotSaidOfAFileAsAWhole() {
        isClosed(ReservedPart.FILE, KEEPER);

        assertThat(told(KEEPER)).isFalse();
        assertThat(LeftOut.NAMED_READERS.told()).as("to the person").isFalse();
    }
}
