package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a chain of resolutions may be, and how many one may name. */
@EngineTest
class ResolutionRefusalsProcessTest {

    private static final int MANY = 13;

    private final Files files;
    private final Resolutions resolutions;
    private final UserAdministration accounts;

    @Autowired
    ResolutionRefusalsProcessTest(Files files, Resolutions resolutions, UserAdministration accounts) {
        this.files = files;
        this.resolutions = resolutions;
        this.accounts = accounts;
    }

    private List<Officer> heads() {
        var heads = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> new Officer("head" + number + ".kz", "Testov", "KZ", "KZ-GPO", Set.of(HEAD)))
                .toList();
        heads.forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        return heads;
    }

    private LocalDate until() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"))
                .plusDays(20);
    }

    private Desk resolved(Officer responsible) {
        var first = Act.draft("assign_review").officer(responsible.username()).until(until(), null);
        return files.transmitted().partner().does(REGISTRAR, "register").does(HEAD, first);
    }

    private String last(Desk desk, Officer reader) {
        var all = resolutions.of(desk.caseRef(), reader);
        return all.get(all.size() - 1).resolutionId();
    }

    private String refused(Desk desk, Officer by, Officer named, List<Officer> joining) {
        var names = joining.stream().map(Officer::username).toList();
        var wanted = NewResolution.first(named.username(), names, until(), "Study (made up).")
                .after(last(desk, by));
        var refused =
                Assertions.catchThrowableOfType(Refusal.class, () -> resolutions.write(desk.caseRef(), wanted, by));
        return refused == null ? "admitted" : refused.code();
    }

    @Test
    void aChainEndsSomewhere() {
        var heads = heads();
        var theirs = resolved(heads.get(0));
        for (var depth = 1; depth < 6; depth++) {
            assertThat(refused(theirs, heads.get(depth - 1), heads.get(depth), List.of()))
                    .as("depth " + depth)
                    .isEqualTo("admitted");
        }
        assertThat(refused(theirs, heads.get(5), heads.get(6), List.of())).isEqualTo("resolution-too-deep");
    }

    @Test
    void tenJoinTheResponsibleExecutorAndNoMore() {
        var heads = heads();
        var theirs = resolved(heads.get(0));
        var others = heads.subList(2, MANY);
        assertThat(refused(theirs, heads.get(0), heads.get(1), others)).isEqualTo("too-many-executors");
        assertThat(refused(theirs, heads.get(0), heads.get(1), others.subList(0, 10)))
                .isEqualTo("admitted");
    }
}
