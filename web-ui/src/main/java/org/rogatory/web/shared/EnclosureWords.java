package org.rogatory.web.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.EnclosureState;
import org.rogatory.enclosures.EnclosureView;
import org.springframework.stereotype.Component;

/** Inventories of enclosures in the reader's words. */
@Component
public class EnclosureWords {

    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;

    EnclosureWords(CaseWords caseWords, Directory directory, Words words) {
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
    }

    /** One inventory in a list; {@code calls} where something is wrong with it. */
    public record Line(String id, String title, String state, boolean calls, String detail) {}

    /** The inventories of a file as lines. */
    public List<Line> lines(List<EnclosureView> lists) {
        return lists.stream().map(this::line).toList();
    }

    private Line line(EnclosureView list) {
        var zone = directory.times().zone(list.authority());
        var drawn = words.text("enclosures.drawn", words.moment(list.drawnAt(), zone));
        var number = number(list);
        return new Line(
                list.listId(),
                title(list),
                state(list),
                list.differing(),
                number == null ? drawn : number + ", " + drawn);
    }

    /** {@code What has come: answer}. */
    public String title(EnclosureView list) {
        return words.text("enclosures.way." + list.way().key()) + ": "
                + words.text("registers.subject." + list.subject().key());
    }

    /** How far its check has come. */
    public String state(EnclosureView list) {
        var way = list.state() == EnclosureState.CHECKED ? "." + list.way().key() : "";
        return words.text("enclosures.state." + list.state().key() + way);
    }

    /** Number and day of the act; null where there is none. */
    public @Nullable String number(EnclosureView list) {
        var act = list.act();
        if (act == null) {
            return null;
        }
        var number = act.number();
        return number == null
                ? words.text("enclosures.act-of", words.date(act.day()))
                : words.text("enclosures.act-numbered", number, words.date(act.day()));
    }

    /** What a paper of the inventory of a file is. */
    public String paper(EnclosureLine line, CaseFile file, Locale reader) {
        var kind = caseWords.paper(line.kind(), file, reader);
        return line.title() == null ? kind : kind + ": " + line.title();
    }
}
