package org.rogatory.web.cases;

import java.util.Set;
import org.rogatory.mla.item.ItemActions;
import org.rogatory.web.shared.CaseHeaderView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What an act has done and who is next; in templates the bean {@code @doneWords}. */
@Component
public class DoneWords {

    /**
     * These say themselves what comes next: what they have drafted is laid out before its signature can be asked for,
     * and of what is lost a duplicate goes the same way.
     */
    private static final Set<String> TELLING =
            Set.of("send_reminder", "send_interim_reply", "remind_executor", "lose_leg");

    private final ItemActions items;
    private final Words words;

    DoneWords(ItemActions items, Words words) {
        this.items = items;
        this.words = words;
    }

    /** What was done, by the name in the address, and what comes next; a name nobody knows says only that it is done. */
    public String told(String name, CaseHeaderView header) {
        var done = withoutEnd(done(name.replace('-', '_')));
        var next = withoutEnd(header.nextTitle());
        if (done.equals(next) || TELLING.contains(name.replace('-', '_'))) {
            return words.text("cases.done.alone", done);
        }
        return header.nextText() == null
                ? words.text("cases.done.waits", done, next)
                : words.text("cases.done.next", done, next, header.nextText());
    }

    /** The notice ends its sentences itself. */
    private static String withoutEnd(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private String done(String verb) {
        var own = words.text("cases.done." + verb);
        if (!own.startsWith("cases.done.")) {
            return own;
        }
        var past = words.text("cases.past." + verb);
        if (past.startsWith("cases.past.")) {
            return words.text("cases.done");
        }
        return items.knows(verb) ? words.text("cases.done.item", past) : past;
    }
}
