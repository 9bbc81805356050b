package org.rogatory.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the archive of one authority of the demo with three requests that were given up before they left: one under its
 * index, one closed into the inventory, one handed over. What is there already is left alone.
 */
@Component
class ArchiveDemo extends DemoStart {

    /** After the officers and the files of the demo world. */
    private static final int STEP = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveDemo.class);

    private static final String STATE = "UZ";
    private static final int SHEETS = 25;
    private static final Retention TERM = new Retention("12 (demo)", 5);

    private final ArchiveSettings settings;
    private final ArchiveFiles files;
    private final ActDrafting drafting;
    private final ArchiveActs acts;
    private final List<Procedure> known;
    private final Procedures procedures;
    private final Cases cases;
    private final CaseLists lists;
    private final Directory directory;
    private final UserAccounts accounts;
    private final JsonMapper json;

    ArchiveDemo(
            ArchiveSettings settings,
            ArchiveFiles files,
            ActDrafting drafting,
            ArchiveActs acts,
            List<Procedure> known,
            Procedures procedures,
            Cases cases,
            CaseLists lists,
            Directory directory,
            UserAccounts accounts,
            JsonMapper json) {
        super(STEP);
        this.settings = settings;
        this.files = files;
        this.drafting = drafting;
        this.acts = acts;
        this.known = known;
        this.procedures = procedures;
        this.cases = cases;
        this.lists = lists;
        this.directory = directory;
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    protected void begin() {
        if (settings.demo() && directory.hosts(STATE)) {
            try {
                fill(new Hands(
                        officer(Role.REGISTRAR, "registrar"),
                        officer(Role.HEAD, "head"),
                        officer(Role.DRAFTER, "drafter")));
            } catch (Refusal refusal) {
                LOG.warn("Demo archive: skipped, refused with {} {}", refusal.code(), refusal.parameters());
            }
        }
    }

    private Officer officer(Role role, String name) {
        return accounts.officersOf(STATE).stream()
                .filter(officer -> officer.has(role) && officer.username().equals(name + ".uz"))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Who does what. */
    private record Hands(Officer clerk, Officer head, Officer drafter) {}

    private void fill(Hands hands) {
        var index = files.indices(hands.clerk()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .code();
        for (var number = 1; number <= 3; number++) {
            var id = "DEMO-ARCHIVE-" + number;
            if (lists.byExternalRef(id, AccessScope.system()).isEmpty()) {
                keep(givenUp(id, hands.drafter()), new Filing(index, TERM), number, hands);
            }
        }
    }

    private String givenUp(String id, Officer drafter) {
        var scenario = json.createObjectNode()
                .put("id", id)
                .put("form", "mla_request")
                .put("requesting", STATE)
                .put("requested", "KZ")
                .put("case_number", id)
                .put("subject_nature", "Pre-trial investigation (synthetic)")
                .put("facts", "What was asked for came in another way (synthetic).");
        var caseRef = known.stream()
                .flatMap(procedure -> procedure.enact(scenario).stream())
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var words = "Not needed any more (synthetic).";
        procedures.act(caseRef, Act.draft("cancel").internalText(words).act(), drafter);
        procedures.act(caseRef, Act.draft("close").act(), drafter);
        return caseRef;
    }

    private void keep(String caseRef, Filing filing, int number, Hands hands) {
        var clerk = hands.clerk();
        cases.grant(caseRef, clerk.authority(), Set.of(Role.REGISTRAR, Role.HEAD));
        var filed = files.file(caseRef, filing, clerk);
        if (number == 1) {
            return;
        }
        var today = filed.filedOn();
        files.close(caseRef, new VolumeEnd(today, SHEETS * number, null), filed.version(), clerk);
        if (number > 2) {
            handOver(caseRef, today, hands);
        }
    }

    private void handOver(String caseRef, LocalDate today, Hands hands) {
        var act = drafting.propose(
                new NewAct(ActKind.TRANSFER, "1-demo", today, List.of(caseRef), Set.of()), hands.clerk());
        acts.accept(act.actId(), hands.head());
    }
}
