package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.findings.ConditionsView;
import org.rogatory.extradition.findings.CriminalAct;
import org.rogatory.extradition.findings.Matter;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The form on which the conditions of extradition are written down. */
@Component
class ConditionsFields {

    private static final Pattern OF_ACT =
            Pattern.compile("/acts/(\\d+)(?:/(offence|act|punishable|laws/([01])/(article|max_penalty_years)))?.*");
    private static final Pattern OF_MATTER = Pattern.compile("/judged/(\\d+)(?:/(said|article))?.*");

    private final CaseWords caseWords;
    private final Words words;

    ConditionsFields(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * A row of the table, with the names of its fields.
     *
     * @param row which one it is on the page
     */
    record ActRow(
            int row,
            String offence,
            String act,
            String requesting,
            String requestingYears,
            String requested,
            String requestedYears,
            String punishable) {

        static ActRow of(int row, CriminalAct act) {
            return new ActRow(
                    row,
                    said(act.offence()),
                    said(act.act()),
                    said(act.requesting().article()),
                    ConditionsTable.years(act.requesting().years()),
                    said(act.requested().article()),
                    ConditionsTable.years(act.requested().years()),
                    act.punishable().key());
        }

        static ActRow typed(int row, ConditionsTyped sent) {
            return new ActRow(
                    row,
                    sent.text(ConditionsTyped.name(row, "offence")),
                    sent.text(ConditionsTyped.name(row, "act")),
                    sent.text(ConditionsTyped.name(row, "requesting")),
                    sent.text(ConditionsTyped.name(row, "requesting-years")),
                    sent.text(ConditionsTyped.name(row, "requested")),
                    sent.text(ConditionsTyped.name(row, "requested-years")),
                    sent.text(ConditionsTyped.name(row, "punishable")));
        }

        static ActRow empty(int row) {
            return new ActRow(row, "", "", "", "", "", "", "unknown");
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }

        /** The name of one of its fields. */
        public String name(String part) {
            return ConditionsTyped.name(row, part);
        }
    }

    /** A matter of which something can be said. */
    record MatterRow(String key, String label, String state, String said, String article) {}

    /** All that is asked. */
    record Form(
            boolean fixed,
            String requestingState,
            String requestedState,
            List<ActRow> acts,
            List<MatterRow> matters,
            List<Option> offences,
            List<Option> punishable,
            List<Option> states) {}

    /** As it stands, with one more row to fill in. */
    Form asked(CaseFile file, ConditionsView known) {
        var matters =
                Stream.of(Matter.values()).map(matter -> matter(known, matter)).toList();
        return form(file, known.actsFixed(), rows(known), matters);
    }

    private static List<ActRow> rows(ConditionsView known) {
        var rows = new ArrayList<ActRow>();
        known.acts().forEach(act -> rows.add(ActRow.of(rows.size(), act)));
        rows.add(ActRow.empty(rows.size()));
        return rows;
    }

    /** The parts, each a link to where it is asked alone. */
    List<Tab> parts(String caseRef, @Nullable String chosen) {
        var acts = Stream.of(part(caseRef, chosen, ConditionsTyped.ACTS, words.text("conditions.table")));
        var matters = Stream.of(Matter.values()).map(matter -> part(caseRef, chosen, matter.key(), label(matter)));
        return Stream.concat(acts, matters).toList();
    }

    private static Tab part(String caseRef, @Nullable String chosen, String key, String label) {
        return new Tab(label, "/cases/" + caseRef + "/conditions/edit?part=" + key, key.equals(chosen), null);
    }

    private MatterRow matter(ConditionsView known, Matter matter) {
        return known.recorded().stream()
                .filter(one -> one.matter() == matter)
                .map(one -> new MatterRow(
                        matter.key(),
                        label(matter),
                        one.satisfied() ? "satisfied" : "finding",
                        one.said(),
                        ActRow.said(one.article())))
                .findFirst()
                .orElseGet(() -> new MatterRow(matter.key(), label(matter), "", "", ""));
    }

    /** As it was sent; where one part was asked alone, that part on all else as it stands. */
    Form again(CaseFile file, ConditionsView known, ConditionsTyped sent) {
        var part = sent.part();
        var rows = part == null || ConditionsTyped.ACTS.equals(part) ? rows(sent) : rows(known);
        var matters = Stream.of(Matter.values())
                .map(matter -> part == null || matter.key().equals(part) ? typed(matter, sent) : matter(known, matter))
                .toList();
        return form(file, known.actsFixed(), rows, matters);
    }

    private static List<ActRow> rows(ConditionsTyped sent) {
        var rows = new ArrayList<ActRow>();
        sent.rows().forEach(row -> rows.add(ActRow.typed(row, sent)));
        var next = sent.rows().isEmpty() ? 0 : sent.rows().get(sent.rows().size() - 1) + 1;
        rows.add(ActRow.empty(next));
        return rows;
    }

    private MatterRow typed(Matter matter, ConditionsTyped sent) {
        var key = matter.key();
        return new MatterRow(
                key, label(matter), sent.text("judged-" + key), sent.text("said-" + key), sent.text("article-" + key));
    }

    /** An offence that stands already may be of another edition of the list. */
    private Form form(CaseFile file, boolean fixed, List<ActRow> rows, List<MatterRow> matters) {
        var reader = words.language();
        var listed = caseWords.options("offences", reader);
        var chosen = rows.stream().map(ActRow::offence);
        var offences = Option.with(listed, chosen, key -> caseWords.label("offences", key, reader));
        return new Form(
                fixed,
                caseWords.state(file.requesting(), reader),
                caseWords.state(file.requested(), reader),
                rows,
                matters,
                offences,
                options("conditions.punishable.", List.of("unknown", "both", "not")),
                options("conditions.judged.", ConditionsTyped.FOUND));
    }

    private List<Option> options(String prefix, List<String> keys) {
        return keys.stream()
                .map(key -> new Option(key, words.text(prefix + key)))
                .toList();
    }

    private String label(Matter matter) {
        return words.text("conditions.matter." + matter.key());
    }

    /** What was typed and is no number, or says something of a matter but not what was found. */
    FormErrors unread(ConditionsTyped sent) {
        var errors = new FormErrors();
        sent.unreadable().forEach(name -> errors.add(name, words.text("conditions.years-unreadable")));
        sent.unchosen()
                .forEach(matter ->
                        errors.named("judged-" + matter.key(), label(matter), words.text("conditions.judged.missing")));
        return errors;
    }

    /** The same with what nobody can read of the rest, by the names of the fields. */
    FormErrors broken(FormErrors errors, @Nullable Refusal refusal, ConditionsTyped sent) {
        if (refusal != null && "content-invalid".equals(refusal.code())) {
            refusal.parameters().forEach((pointer, rule) -> errors.add(field(pointer, sent), told(rule)));
        }
        return errors;
    }

    private String told(String rule) {
        return Stream.of("errors.shape." + rule, "refusal." + rule)
                .filter(key -> !words.text(key).equals(key))
                .findFirst()
                .map(key -> words.text(key))
                .orElseGet(() -> words.text("cases.field-invalid"));
    }

    /** The field that a pointer leads to: rows that say nothing are not counted. */
    private static String field(String pointer, ConditionsTyped sent) {
        var act = OF_ACT.matcher(pointer);
        if (act.matches()) {
            var rows = sent.rows();
            var number = Integer.parseInt(act.group(1));
            var row = number < rows.size() ? rows.get(number) : number;
            return ConditionsTyped.name(row, part(act.group(2), act.group(3), act.group(4)));
        }
        var matter = OF_MATTER.matcher(pointer);
        if (!matter.matches()) {
            return ConditionsTyped.name(0, "act");
        }
        var said = Stream.of(Matter.values())
                .map(Matter::key)
                .filter(key -> !sent.text("judged-" + key).isEmpty())
                .toList();
        var number = Integer.parseInt(matter.group(1));
        var key = number < said.size() ? said.get(number) : Matter.THRESHOLD.key();
        return ("article".equals(matter.group(2)) ? "article-" : "said-") + key;
    }

    private static String part(@Nullable String named, @Nullable String side, @Nullable String what) {
        if (side == null || what == null) {
            return named == null ? "act" : named;
        }
        return ("0".equals(side) ? "requesting" : "requested") + ("article".equals(what) ? "" : "-years");
    }
}
