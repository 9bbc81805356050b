package org.rogatory.mla.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Timeline.Moment;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.subject.PieceKind;
import org.rogatory.subject.SoughtPerson;
import org.rogatory.subject.SubjectPart;
import org.rogatory.subject.SubjectPiece;
import org.rogatory.subject.SubjectSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of the items of a file, and what one State answered the other. That there is something is told by codes and
 * days; its words go in piece by piece, once an officer has read them through.
 */
@Component
class SubjectResults implements SubjectSource {

    private static final String SOURCE = "results";

    /** Results that came when the request had ended: they are results all the same. */
    private static final String LATE = "record_late_answer";

    /** Acts by which an answer that came is kept. */
    private static final Set<String> CAME = Set.of(
            "record_answer", "record_partial_answer", LATE, "record_refusal", "record_postponement", "record_return");

    /** An answer of before the one that stands, which came after it by message: it is kept beside that one. */
    private static final String OLDER = "received_older_answer";

    /** Takes back what was kept last: it was no answer to this request. */
    private static final String MISTAKEN = "take_back_record";

    /** Acts that decide what an answer will say; it is an answer once it has left, and a later one takes its place. */
    private static final Set<String> DECIDED = Set.of("refuse", "postpone", "return_without_execution", "forward");

    /** Acts after which a decision that has not left never will. */
    private static final Set<String> RESUMED =
            Set.of("resume_review", "resume_execution", "rework", "take_back_decision");

    private static final String DRAFTED = "draft_answer";

    private static final Set<String> LEFT = Set.of("send_answer", "send_partial_answer", "send_postponement");

    private final Procedures procedures;
    private final AssistanceItems items;
    private final Deliberation deliberation;
    private final Directory directory;

    SubjectResults(Procedures procedures, AssistanceItems items, Deliberation deliberation, Directory directory) {
        this.procedures = procedures;
        this.items = items;
        this.deliberation = deliberation;
        this.directory = directory;
    }

    @Override
    public SubjectPart of(CaseFile file, SoughtPerson person, Officer officer) {
        var words = new SubjectWords(procedures.content(file, officer), person);
        var data = JsonNodeFactory.instance.objectNode();
        var pieces = new ArrayList<SubjectPiece>();
        var told = data.putArray("items");
        for (var item : items.of(file, officer)) {
            item(told.addObject(), item);
            var said = lines(item.result(), item.conditions());
            add(pieces, PieceKind.RESULT, new Said(String.valueOf(item.number()), day(item), words.without(said)));
        }
        var zone = directory.times().zone(file.authority());
        var answers = data.putArray("answers");
        for (var moment : answers(deliberation.timeline(file, officer))) {
            var step = moment.step();
            var day = moment.at().atZone(zone).toLocalDate().toString();
            answers.addObject().put("verb", step.verb()).put("day", day);
            var said = lines(step.releasedText(), String.join("\n", step.told().values()));
            add(pieces, PieceKind.ANSWER, new Said(step.verb(), day, words.without(said)));
        }
        return new SubjectPart(SOURCE, data, Set.of(), pieces);
    }

    private static void item(ObjectNode told, ItemView item) {
        told.put("number", item.number())
                .put("type", item.type())
                .put("status", item.status())
                .put("day", day(item));
    }

    private static String day(ItemView item) {
        return Objects.toString(item.actOn(), "");
    }

    /** A text with its place and day. */
    private record Said(String place, String day, String text) {}

    private static void add(List<SubjectPiece> pieces, PieceKind kind, Said said) {
        if (!said.text().isBlank()) {
            pieces.add(SubjectPiece.of(kind, said.place(), said.day(), said.text()));
        }
    }

    private static String lines(@Nullable String first, @Nullable String second) {
        return Stream.of(Objects.toString(first, ""), Objects.toString(second, ""))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What came, and of what was decided and written the last before it left; drafts are weighed inside. */
    static List<Moment> answers(List<Moment> moments) {
        var answers = new ArrayList<Moment>();
        var waiting = new LinkedHashMap<String, Moment>();
        for (var moment : moments) {
            var verb = moment.step().verb();
            if (CAME.contains(verb) || OLDER.equals(verb)) {
                answers.add(moment);
            } else if (MISTAKEN.equals(verb)) {
                takeBack(answers);
            } else if (DECIDED.contains(verb)) {
                waiting.clear();
                waiting.put(verb, moment);
            } else if (RESUMED.contains(verb)) {
                waiting.clear();
            } else if (DRAFTED.equals(verb)) {
                waiting.put(verb, moment);
            } else if (LEFT.contains(verb)) {
                answers.addAll(waiting.values());
                waiting.clear();
            }
        }
        return answers;
    }

    /** Only what stands is taken back; an older answer that came beside it never stood. */
    private static void takeBack(List<Moment> answers) {
        for (int last = answers.size() - 1; last >= 0; last--) {
            if (!OLDER.equals(answers.get(last).step().verb())) {
                answers.remove(last);
                return;
            }
        }
    }
}
