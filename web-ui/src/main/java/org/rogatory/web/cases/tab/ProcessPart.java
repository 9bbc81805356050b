package org.rogatory.web.cases.tab;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.operations.Position;
import org.rogatory.operations.Position.Step;
import org.rogatory.operations.ProcessPosition;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Where a file and its items stand in their processes: as marks for the drawing, and the same as lists in words. */
@Component
class ProcessPart {

    private static final Set<String> OF_PEOPLE = Set.of("userTask");
    private static final Set<String> OF_THE_PARTNER = Set.of("receiveTask");

    /** What runs beside the process of a file of extradition, as the address names it, and its model. */
    private static final String CUSTODY = "custody";

    private static final String CUSTODY_MODEL = "extradition-custody";

    private final ProcessPosition position;
    private final AssistanceItems items;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    ProcessPart(
            ProcessPosition position, AssistanceItems items, Directory directory, CaseWords caseWords, Words words) {
        this.position = position;
        this.items = items;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A step in a list, with when it was reached or left. */
    record StepRow(String name, @Nullable String detail) {}

    /** Ids for the drawing: what works now, what waits for others, what is passed, which arrows were taken. */
    record Marks(String now, String waits, String passed, String flows) {}

    /** The tab: lists for everybody, marks for the drawing. */
    record View(boolean begun, List<StepRow> now, List<StepRow> passed, List<StepRow> ahead, Marks marks) {}

    /** The processes to choose from: the file itself, custody beside it, and each item that has one of its own. */
    List<Tab> choices(CaseFile file, @Nullable String itemRef, Officer officer, Locale reader) {
        var address = "/cases/" + file.caseRef() + "/process";
        var choices = own(file, officer).stream()
                .map(item -> new Tab(
                        item.number() + ". " + caseWords.label("assistance_types", item.type(), reader),
                        address + "?item=" + item.itemRef(),
                        item.itemRef().equals(itemRef),
                        null))
                .collect(Collectors.toCollection(ArrayList::new));
        if (keepsCustody(file)) {
            var name = words.text("cases.tab.custody");
            choices.add(new Tab(name, address + "?item=" + CUSTODY, CUSTODY.equals(itemRef), null));
        }
        if (!choices.isEmpty()) {
            choices.add(0, new Tab(words.text("cases.process.whole"), address, itemRef == null, null));
        }
        return choices;
    }

    /** Nobody is held for a transit. */
    private static boolean keepsCustody(CaseFile file) {
        return DraftPlaces.extradition(file) && !RequestForms.TRANSIT.equals(file.form());
    }

    /** Items live a process of their own only with the State that executes them. */
    private List<ItemView> own(CaseFile file, Officer officer) {
        return file.outgoing() ? List.of() : items.of(file.caseRef(), AccessScope.of(officer));
    }

    /** The position of the file, or of a part of it; before a process begins, the way that lies ahead. */
    Position position(CaseFile file, @Nullable String itemRef, Officer officer) {
        if (itemRef == null) {
            return position(file.caseRef(), model(file));
        }
        if (CUSTODY.equals(itemRef) && keepsCustody(file)) {
            return position(file.caseRef(), CUSTODY_MODEL);
        }
        if (own(file, officer).stream().noneMatch(item -> item.itemRef().equals(itemRef))) {
            throw Refusal.notFound();
        }
        return position(itemRef, file.machine().split("_")[0] + "-item");
    }

    /** The model of a file is called as its machine is, but for referrals, of which the machine is one of many. */
    private static String model(CaseFile file) {
        return CaseFamily.guarded(file) ? "victim-referral" : file.machine().replace('_', '-');
    }

    private Position position(String reference, String model) {
        return position.of(reference, model).orElseGet(() -> position.planned(model));
    }

    /** The drawing of the model the position is in, its words in the reader's language. */
    byte[] drawing(Position at) {
        return ModelDrawing.named(position.drawing(at.definitionId()), id -> name(at, id));
    }

    View view(CaseFile file, Position at) {
        var zone = directory.times().zone(file.authority());
        var work = at.steps().stream().filter(Step::work).toList();
        return new View(
                !at.steps().isEmpty(),
                work.stream()
                        .filter(Step::active)
                        .map(step -> new StepRow(name(at, step.id()), now(file, step, zone)))
                        .toList(),
                work.stream()
                        .filter(step -> !step.active())
                        .map(step -> new StepRow(name(at, step.id()), left(step, zone)))
                        .toList(),
                at.ahead().stream().map(id -> new StepRow(name(at, id), null)).toList(),
                marks(at));
    }

    private String now(CaseFile file, Step step, ZoneId zone) {
        var others = CaseFamily.guarded(file) ? "event" : "partner";
        var who = OF_PEOPLE.contains(step.kind()) ? "person" : waitsForPartner(step) ? others : "system";
        return words.text("cases.process.waits." + who) + ", "
                + words.text("cases.process.since", words.moment(step.from(), zone));
    }

    private static boolean waitsForPartner(Step step) {
        return OF_THE_PARTNER.contains(step.kind());
    }

    private @Nullable String left(Step step, ZoneId zone) {
        return step.until() == null ? null : words.moment(step.until(), zone);
    }

    private static Marks marks(Position at) {
        var kinds = kinds(at);
        var waits = new TreeSet<>(at.active());
        waits.removeIf(id -> OF_PEOPLE.contains(kinds.getOrDefault(id, "")));
        var now = new TreeSet<>(at.active());
        now.removeAll(waits);
        return new Marks(joined(now), joined(waits), joined(at.passed()), joined(at.flows()));
    }

    private static Map<String, String> kinds(Position at) {
        var kinds = new HashMap<String, String>();
        at.steps().forEach(step -> kinds.put(step.id(), step.kind()));
        return kinds;
    }

    private static String joined(Set<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(" "));
    }

    private String name(Position at, String id) {
        return words.text(at.modelId() + "." + id);
    }
}
