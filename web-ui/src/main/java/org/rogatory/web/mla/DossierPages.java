package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.node.ObjectNode;

/** The dossier of a wanted person as a tab of the case page: to be read, and to be written. */
@Component
class DossierPages {

    private static final String TAB = "wanted";

    /** What belongs together, in the order in which it is read. */
    private static final List<Group> GROUPS = List.of(
            new Group("identity", Set.of("names", "born", "place", "sex", "citizenships", "nationality_checks")),
            new Group("marks", Set.of("documents", "photos", "prints", "interpol", "location")),
            new Group("care", Set.of("counsel", "interpreter", "consul", "health", "minors", "protected")));

    private final WantedPersons persons;
    private final Cases cases;
    private final CasePageFrame frame;
    private final DraftBlocks blocks;
    private final DraftAnswers answers;
    private final Words words;

    DossierPages(
            WantedPersons persons,
            Cases cases,
            CasePageFrame frame,
            DraftBlocks blocks,
            DraftAnswers answers,
            Words words) {
        this.persons = persons;
        this.cases = cases;
        this.frame = frame;
        this.blocks = blocks;
        this.answers = answers;
        this.words = words;
    }

    private record Group(String key, Set<String> keys) {}

    /** A group of what is known of the person. */
    record Known(String title, List<Row> rows) {}

    /** A group of what is asked about him. */
    record Asked(String title, List<BlockView> blocks) {}

    /**
     * A page as it was sent, or as it is opened.
     *
     * @param person the dossier as it is kept
     * @param refusal why it was not saved; null where nothing was refused
     * @param crossed what another has changed meanwhile and this person too
     */
    record Sent(ObjectNode person, Typed typed, @Nullable Refusal refusal, List<String> crossed) {

        static Sent opened(ObjectNode person) {
            return new Sent(person, DossierForm.read(person), null, List.of());
        }
    }

    /** What is known, group by group. */
    void show(CaseFile file, ObjectNode person, Officer officer, Model model) {
        frame.show(file, TAB, officer, model);
        var known = answers.of(DossierForm.PARTS, drawing(file, person, DossierForm.read(person), officer));
        model.addAttribute(
                "known",
                GROUPS.stream()
                        .map(group -> new Known(title(group), rows(known, group.keys())))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
        model.addAttribute("before", before(file, officer));
    }

    private static List<Row> rows(List<DraftAnswers.Answer> known, Set<String> keys) {
        return known.stream()
                .filter(answer -> keys.contains(answer.key()) && !answer.text().isEmpty())
                .map(answer -> new Row(answer.label(), answer.text()))
                .toList();
    }

    /** That the same State has asked for this person before; by number only to whom that file is open. */
    private @Nullable FindingView before(CaseFile file, Officer officer) {
        return persons.sameRequestedBefore(file)
                .map(earlier -> {
                    var seen = cases.lookUp(earlier, AccessScope.of(officer)).isPresent();
                    return new FindingView(
                            "warning",
                            words.text("extradition.wanted.before"),
                            seen ? words.text("extradition.wanted.before-file", earlier) : null,
                            null,
                            seen ? "/cases/" + earlier : null);
                })
                .orElse(null);
    }

    /** The fields with what stands in them. */
    void ask(CaseFile file, Sent sent, Officer officer, Model model) {
        frame.show(file, TAB, officer, model);
        var fields = blocks.of(DossierForm.PARTS, drawing(file, sent.person(), sent.typed(), officer));
        model.addAttribute(
                "asked",
                GROUPS.stream()
                        .map(group -> new Asked(
                                title(group),
                                fields.stream()
                                        .filter(block -> group.keys().contains(block.key()))
                                        .toList()))
                        .toList());
        model.addAttribute("errors", JumpLists.wrong(fields, sent.refusal(), words));
        model.addAttribute("refused", refused(sent));
        model.addAttribute("theirs", theirs(file, sent, officer));
        model.addAttribute("seen", DossierForm.seen(sent.person()));
    }

    private @Nullable String refused(Sent sent) {
        var refusal = sent.refusal();
        return refusal == null ? null : words.text("refusal." + refusal.code());
    }

    /** What another has written of what both have changed. */
    private List<Row> theirs(CaseFile file, Sent sent, Officer officer) {
        if (sent.crossed().isEmpty()) {
            return List.of();
        }
        var person = sent.person();
        return answers.of(DossierForm.PARTS, drawing(file, person, DossierForm.read(person), officer)).stream()
                .filter(answer -> sent.crossed().contains(answer.key()))
                .map(answer -> new Row(
                        answer.label(), answer.text().isEmpty() ? words.text("mladraft.no-answer") : answer.text()))
                .toList();
    }

    private static Drawing drawing(CaseFile file, ObjectNode person, Typed typed, Officer officer) {
        return new Drawing(new Draft(file, person, officer), typed, reader(), Map.of());
    }

    private String title(Group group) {
        return words.text("extradition.wanted.group." + group.key());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
