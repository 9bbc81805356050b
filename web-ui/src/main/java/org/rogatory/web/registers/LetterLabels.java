package org.rogatory.web.registers;

import java.util.Map;
import org.rogatory.registers.JournalKind;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What the fields of a letter are called, so that the summary of what is wrong names them. */
@Component
class LetterLabels {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("index", "registers.column.index"),
            Map.entry("subject", "registers.column.subject"),
            Map.entry("senderKind", "registers.sender.kind"),
            Map.entry("senderName", "registers.sender.name"),
            Map.entry("senderOffice", "registers.sender.office"),
            Map.entry("theirNumber", "registers.column.their-number"),
            Map.entry("theirDate", "registers.column.their-date"),
            Map.entry("sheets", "registers.letter.sheets"),
            Map.entry("enclosed", "registers.letter.enclosed"),
            Map.entry("originalAt", "registers.letter.original-at"),
            Map.entry("caseRef", "registers.letter.case"),
            Map.entry("content", "registers.letter.content"),
            Map.entry("paperNumber", "registers.letter.paper-number"),
            Map.entry("paperDate", "registers.letter.paper-date"));

    private final Words words;

    LetterLabels(Words words) {
        this.words = words;
    }

    /** Tells what is wrong with a field of a letter of such a journal. */
    void tell(FormErrors errors, String field, JournalKind journal, String told) {
        if ("correspondent".equals(field)) {
            errors.named(field, words.text("registers.column." + journal.key() + "-correspondent"), told);
        } else if (LABELS.containsKey(field)) {
            errors.named(field, words.text(LABELS.getOrDefault(field, field)), told);
        } else {
            errors.add(field, told);
        }
    }
}
