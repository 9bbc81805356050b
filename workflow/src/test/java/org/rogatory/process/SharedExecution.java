package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Cascading.REGION;

import java.util.List;
import java.util.Objects;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.ItemView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/** Requests of which the unit executes the first item, the bank records, and the region the second, the hearing. */
@Component
record SharedExecution(Cascading levels) {

    static final Officer UNIT = Desk.officer(Role.EXECUTOR, "KZ");

    static ActDraft order() {
        return Act.draft("assign_execution").authority("KZ-UNIT-1");
    }

    static ActDraft give(Desk desk, int index, String authority) {
        return Act.draft("assign_item")
                .item(item(desk, index))
                .authority(authority)
                .internalText("The witness lives there (made up).");
    }

    static ActDraft back(Desk desk, int index) {
        return Act.draft("return_assigned_item")
                .item(item(desk, index))
                .reasons(List.of("waiting_workload"))
                .internalText("Nobody is free (made up).");
    }

    static String item(Desk desk, int index) {
        return desk.items().get(index).itemRef();
    }

    static void execute(Desk desk, Officer officer, int index) {
        desk.does(officer, Files.start(item(desk, index)));
        desk.does(officer, Files.result("record_item_result", item(desk, index)));
    }

    /** For each item the authority that executes it. */
    static List<String> authorities(Desk desk) {
        return desk.items().stream()
                .map(item -> String.valueOf(item.authority()))
                .toList();
    }

    /** The numbers of the items that are there for an officer. */
    List<Integer> items(Desk desk, Officer officer) {
        return levels.files().node().items().of(desk.file(), officer).stream()
                .map(ItemView::number)
                .toList();
    }

    /** The steps of the file that are in an officer's work, each of an item with its number. */
    List<String> tasks(Desk desk, Officer officer) {
        return desk.work(officer).stream()
                .map(task -> task.step()
                        + Objects.requireNonNullElse(task.itemRef(), "").replace(desk.caseRef(), ""))
                .sorted()
                .toList();
    }

    Desk accepted() {
        return levels.files().received().does(CENTRAL_OFFICER, "accept");
    }

    /** Three items, of which the region was given the second; the unit was assigned the whole. */
    Desk three() {
        var content = Contents.bankRecordsAndWitness();
        var asked = (ArrayNode) content.path("assistance");
        asked.add(asked.get(1).deepCopy());
        var sent = Files.signed(levels.files().draft(content, DRAFTER)).does(REGISTRAR, "transmit");
        var desk = Files.underReview(sent.partner());
        return desk.does(CENTRAL_OFFICER, "accept")
                .does(HEAD, give(desk, 1, "KZ-REG-1"))
                .does(HEAD, order());
    }

    /** Accepted, and the hearing given to the region before the rest is assigned. */
    Desk parted() {
        var desk = accepted();
        return desk.does(HEAD, give(desk, 1, "KZ-REG-1"));
    }

    Desk shared() {
        return parted().does(HEAD, order());
    }

    /** Both verbs of single items. */
    Desk walk() {
        levels.open();
        var desk = shared().does(UNIT, Files.begun());
        return desk.does(REGION, back(desk, 1)).does(HEAD, give(desk, 1, "KZ-REG-1"));
    }
}
