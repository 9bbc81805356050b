package org.rogatory.enclosures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an inventory as its row keeps them: one text under the key of the file. */
@Component
class EnclosureTexts {

    private final FileCipher cipher;
    private final Documents documents;
    private final JsonMapper json;

    EnclosureTexts(FileCipher cipher, Documents documents, JsonMapper json) {
        this.cipher = cipher;
        this.documents = documents;
        this.json = json;
    }

    String hide(String caseRef, List<EnclosureLine> lines) {
        return cipher.encrypt(caseRef, json.writeValueAsString(lines));
    }

    @Nullable
    String hide(String caseRef, @Nullable String text) {
        return text == null || text.isBlank() ? null : cipher.encrypt(caseRef, text.strip());
    }

    List<EnclosureLine> lines(String caseRef, EnclosureList list) {
        var told = cipher.decrypt(caseRef, list.hiddenLines());
        return Arrays.asList(json.readValue(told, EnclosureLine[].class));
    }

    /** Whether what goes is listed with a document that stays inside by now: such an inventory is drawn up anew. */
    boolean outdated(String caseRef, EnclosureList list, Set<String> inside) {
        return list.way() == Way.DISPATCH
                && lines(caseRef, list).stream()
                        .map(EnclosureLine::documentRef)
                        .filter(Objects::nonNull)
                        .anyMatch(inside::contains);
    }

    /**
     * The documents that a line may name, by reference: what the inventory has listed, and what is of the file; of that
     * nothing that stays inside where the inventory is of what goes.
     */
    Set<String> nameable(String caseRef, EnclosureList list) {
        var going = list.way() == Way.DISPATCH;
        var known = documents.ofCase(caseRef).stream()
                .filter(document -> !going || !document.stays())
                .map(DocumentView::documentRef);
        var listed =
                lines(caseRef, list).stream().map(EnclosureLine::documentRef).filter(Objects::nonNull);
        return Stream.concat(listed, known).collect(Collectors.toSet());
    }

    /** The documents of a file that stay inside, by reference. */
    Set<String> inside(String caseRef) {
        return documents.ofCase(caseRef).stream()
                .filter(DocumentView::stays)
                .map(DocumentView::documentRef)
                .collect(Collectors.toSet());
    }

    /** As it is shown: what a document is that nobody can open, or that is for others by name, is not told. */
    EnclosureView view(String caseRef, EnclosureList list, Set<String> named) {
        var lines = lines(caseRef, list);
        var untold = without(lines, untold(caseRef, lines, named)::contains);
        return list.view(untold, text -> cipher.decrypt(caseRef, text));
    }

    /**
     * The lines as they are kept: what a document is that this officer is not told stays as it stands, for whoever is
     * told it later. Of what was erased nothing stands any more.
     */
    List<EnclosureLine> completed(String caseRef, EnclosureList list, List<EnclosureLine> written, Set<String> named) {
        var titles = titles(lines(caseRef, list));
        if (written.stream().allMatch(line -> line.equals(line.titled(titles)))) {
            return written;
        }
        titles.keySet().retainAll(untold(caseRef, written, named));
        return written.stream().map(line -> line.titled(titles)).toList();
    }

    private static Map<String, String> titles(List<EnclosureLine> lines) {
        var titles = new HashMap<String, String>();
        for (var line : lines) {
            var document = line.documentRef();
            var title = line.title();
            if (document != null && title != null) {
                titles.putIfAbsent(document, title);
            }
        }
        return titles;
    }

    /** The documents of these lines that nobody can open, and those that are for others by name. */
    private Set<String> untold(String caseRef, List<EnclosureLine> lines, Set<String> named) {
        if (lines.stream().allMatch(line -> line.documentRef() == null)) {
            return Set.of();
        }
        var taken = documents.ofCase(caseRef).stream()
                .filter(document -> document.isolation() != null)
                .map(DocumentView::documentRef);
        return Stream.concat(taken, named.stream()).collect(Collectors.toSet());
    }

    /** The lines, untitled where they are such documents. */
    static List<EnclosureLine> without(List<EnclosureLine> lines, Predicate<String> documents) {
        return lines.stream()
                .map(line -> line.documentRef() != null && documents.test(line.documentRef()) ? line.untitled() : line)
                .toList();
    }
}
