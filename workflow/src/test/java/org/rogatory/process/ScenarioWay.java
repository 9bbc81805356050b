package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.Procedure;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.law.ReferenceData;
import org.rogatory.mla.item.ItemView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A scenario from its draft as it is loaded to the closing of its files; the officers work where each file lies. */
@Component
record ScenarioWay(Files files, List<Procedure> procedures, UserAdministration accounts, ReferenceData law) {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    Desk draft(JsonNode scenario) {
        return procedures.stream()
                .filter(procedure -> procedure.handles(scenario.path("form").asString("mla_request")))
                .map(procedure -> procedure.enact(scenario))
                .flatMap(Optional::stream)
                .map(caseRef -> new Desk(files.node(), caseRef))
                .findFirst()
                .orElseThrow();
    }

    /** Who holds this role where the file lies. */
    static Officer at(Desk desk, Role role) {
        var file = desk.file();
        var place = switch (role) {
            case DRAFTER, COURT -> file.unit();
            case EXECUTOR -> file.state() + "-UNIT-1";
            default -> file.authority();
        };
        var name = role.key() + "." + place.toLowerCase(Locale.ROOT);
        return new Officer(name, name, file.state(), place, Set.of(role));
    }

    static Desk does(Desk desk, Role role, String verb) {
        return does(desk, role, Act.draft(verb));
    }

    static Desk does(Desk desk, Role role, ActDraft act) {
        return desk.does(at(desk, role), act);
    }

    static Desk submitted(Desk ours) {
        return ours.file().courtRoute()
                ? does(ours, COURT, "submit_by_court")
                : does(does(ours, DRAFTER, "submit"), SUPERVISOR, "endorse");
    }

    /** Submitted, approved, translated where the letter needs it, signed and sent. */
    Desk sent(Desk ours) {
        does(submitted(ours), CENTRAL_OFFICER, "approve");
        var content = files.node().outgoing().content(ours.file(), at(ours, CENTRAL_OFFICER));
        if ("certified".equals(content.path("translation").asString(""))) {
            ours.translated(at(ours, TRANSLATOR));
        }
        does(ours, ours.file().courtRoute() ? COURT : SIGNATORY, "sign");
        return does(ours, REGISTRAR, "transmit");
    }

    /** Registered, reviewed by the officer whom the head names, accepted, assigned and begun. */
    Desk begun(Desk theirs) {
        var reviewer = at(theirs, CENTRAL_OFFICER);
        accounts.ensure(reviewer, "{noop}demo", "en");
        does(theirs, REGISTRAR, "register");
        does(theirs, HEAD, Files.review(theirs, reviewer.username()));
        does(theirs, CENTRAL_OFFICER, "accept");
        var executing = at(theirs, EXECUTOR).authority();
        does(theirs, HEAD, Act.draft("assign_execution").authority(executing));
        return does(theirs, EXECUTOR, Files.begun());
    }

    /** Every item is executed, each by the rules of its kind. */
    Desk executed(Desk theirs) {
        theirs.items().forEach(item -> execute(theirs, item));
        return does(theirs, EXECUTOR, "record_execution");
    }

    private void execute(Desk theirs, ItemView item) {
        if (classified(item)) {
            does(theirs, EXECUTOR, Act.draft("start_item").item(item.itemRef()));
            does(theirs, EXECUTOR, outside("record_item_result", item.itemRef()));
        } else {
            does(theirs, EXECUTOR, Files.start(item.itemRef()));
            does(theirs, EXECUTOR, Files.result("record_item_result", item.itemRef()));
        }
    }

    private boolean classified(ItemView item) {
        return law.assistanceType(item.type()).orElseThrow().classified();
    }

    /** What is told of a measure that is kept in a classified file: where that lies, and the day. */
    static ActDraft outside(String verb, String itemRef) {
        return Act.draft(verb).item(itemRef).happened(DAY, null).reference("SYN-C-0077");
    }

    static Desk answered(Desk theirs) {
        does(theirs, CENTRAL_OFFICER, Files.answer("final"));
        does(theirs, SUPERVISOR, "approve_answer");
        does(theirs, SIGNATORY, "sign_answer");
        return does(theirs, REGISTRAR, "send_answer");
    }

    /** What the other State did comes on paper and is written down by hand. */
    static Desk answeredOnPaper(Desk ours) {
        for (var verb : List.of("record_delivery", "record_acknowledgement", "record_partner_registration")) {
            does(ours, REGISTRAR, Files.unscanned(verb).happened(DAY, null).reference("77"));
        }
        var results = ours.items().stream()
                .map(item -> new ItemResult(item.number(), "executed", "As told on paper.", null, null))
                .toList();
        return does(
                ours,
                CENTRAL_OFFICER,
                Files.unscanned("record_answer").reference("78").results(results));
    }

    static Desk closed(Desk desk) {
        if (desk.file().outgoing()) {
            does(desk, CENTRAL_OFFICER, Act.draft("mark_use").kind("purpose_only"));
        }
        return does(desk, CENTRAL_OFFICER, Files.closing());
    }
}
