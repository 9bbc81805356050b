package org.rogatory.registers;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.subject.LeftOut;
import org.rogatory.subject.SoughtPerson;
import org.rogatory.subject.SubjectPart;
import org.rogatory.subject.SubjectSource;
import org.rogatory.subject.UnsearchedPlaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the journals have of a file that speaks of a person: numbers, days and codes of the letters that came and left.
 * Their brief contents in words, and letters that lie in no file, nobody searches; how many there are is said.
 */
@Component
class SubjectLetters implements SubjectSource, UnsearchedPlaces {

    private static final String SOURCE = "letters";

    private final CaseLetters letters;
    private final JournalEntryRepository entries;
    private final Deliberation deliberation;

    SubjectLetters(CaseLetters letters, JournalEntryRepository entries, Deliberation deliberation) {
        this.letters = letters;
        this.entries = entries;
        this.deliberation = deliberation;
    }

    @Override
    public SubjectPart of(CaseFile file, SoughtPerson person, Officer officer) {
        var readable = deliberation.documents(file, officer).stream()
                .filter(document -> !document.stays())
                .map(DocumentView::documentRef)
                .collect(Collectors.toSet());
        var data = JsonNodeFactory.instance.objectNode();
        var told = data.putArray(SOURCE);
        letters.of(file, officer).stream()
                .filter(entry -> given(entry, readable))
                .forEach(entry -> letter(told.addObject(), entry));
        return new SubjectPart(SOURCE, data, EnumSet.of(LeftOut.DELIBERATION));
    }

    /** What stayed inside is weighed there; a letter that is for others by name has no line here either. */
    private static boolean given(EntryView entry, Set<String> readable) {
        var document = entry.documentRef();
        return entry.kind() != JournalKind.INTERNAL
                && entry.voided() == null
                && !entry.shut()
                && (document == null || readable.contains(document));
    }

    private static void letter(ObjectNode letter, EntryView entry) {
        letter.put("journal", entry.kind().key())
                .put("number", entry.number())
                .put("day", entry.registeredOn().toString())
                .put("subject", entry.subject().key())
                .put("their_number", Objects.toString(entry.theirNumber(), ""))
                .put("their_day", Objects.toString(entry.theirDate(), ""));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> of(String authority) {
        return Map.of("journals", entries.lines(authority), "desk", entries.atDesk(authority));
    }
}
