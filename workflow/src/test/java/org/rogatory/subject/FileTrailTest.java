package org.rogatory.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainedRow;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Share;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline.Moment;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import tools.jackson.databind.json.JsonMapper;

/** Acts that could betray something are silent, and who was given some items is told of no act on the others. */
class FileTrailTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Directory DIRECTORY = Directory.load();
    private static final Officer KEEPER = officer("keeper.kz", "KZ-GPO", Role.CENTRAL_OFFICER);
    private static final Officer EXECUTING = officer("executing.kz", "KZ-UNIT-1", Role.HEAD);

    private final CaseFile file = mock(CaseFile.class);
    private final AuditTrail audit = mock(AuditTrail.class);
    private final Procedures procedures = mock(Procedures.class);
    private final Procedure procedure = mock(Procedure.class);
    private final Deliberation deliberation = mock(Deliberation.class);
    private final FileTrail trail = new FileTrail(audit, procedures, deliberation, DIRECTORY, JsonMapper.shared());

    private static Officer officer(String username, String authority, Role role) {
        return new Officer(username, username, "KZ", authority, Set.of(role));
    }

    @BeforeEach
    void aReceivedFileStands() {
        when(file.authority()).thenReturn("KZ-GPO");
        when(file.caseRef()).thenReturn("KZ-1");
        when(file.machine()).thenReturn("mla_incoming");
        when(procedures.of(file)).thenReturn(procedure);
        when(procedure.share(any(), any())).thenReturn(Optional.empty());
    }

    private void trailHas(String... actions) {
        var rows = IntStream.range(0, actions.length)
                .mapToObj(row -> new ChainedRow(row + 1, null, null, NOW, "x", actions[row], ""))
                .toList();
        when(audit.since(anyString(), anyLong(), anyInt())).thenReturn(rows);
    }

    private List<String> told(Officer officer) {
        return Objects.requireNonNull(trail.of(file, officer).data())
                .path("acts")
                .valueStream()
                .map(act -> act.path("action").asString("") + " "
                        + act.path("times").asInt())
                .toList();
    }

    @Test
    void isSilentOfASealedAnnexAndOfABreach() {
        trailHas("mla.accept", "mla.write_sealed_annex", "mla.record_incident", "mla.accept", "cases.view");

        assertThat(told(KEEPER)).containsExactly("mla.accept 2");
    }

    @Test
    void countsOfAShareWhatIsThereForWhoWasGivenIt() {
        trailHas("mla.accept", "mla.accept_item", "mla.accept_item", "mla.accept_item", "cases.view");
        var moments = Stream.of("accept_item", "write_sealed_annex")
                .map(verb -> new Moment(verb, NOW, Step.of(Act.draft(verb).act(), KEEPER, null, null), null))
                .toList();
        when(procedure.share(file, EXECUTING)).thenReturn(Optional.of(new Share(Set.of("1"), Set.of(), Set.of())));
        when(deliberation.timeline(file, EXECUTING)).thenReturn(moments);

        assertThat(told(EXECUTING)).containsExactly("mla.accept_item 1");
    }
}
