package org.rogatory.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.mla.annex.AnnexAhead;
import org.rogatory.mla.annex.MessageAnnex;
import org.rogatory.mla.incoming.AnswerReview;
import org.springframework.stereotype.Component;

/**
 * What whoever approves or signs a letter is told of the sealed annex that will go with it: who reads it, how it leaves
 * and how much is in it. What it says stays with those who wrote it.
 */
@Component
public class AnnexPreview {

    private final MessageAnnex annexes;
    private final AnswerReview answers;
    private final Deliberation deliberation;
    private final CaseWords caseWords;
    private final Words words;

    AnnexPreview(
            MessageAnnex annexes, AnswerReview answers, Deliberation deliberation, CaseWords caseWords, Words words) {
        this.annexes = annexes;
        this.answers = answers;
        this.deliberation = deliberation;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Its facts, and of its documents those that the reader may see anyway. */
    public record Shown(List<Row> rows, List<Paper> papers) {}

    /** A document inside, and where it is read. */
    public record Paper(String title, String address) {}

    /** Empty where nothing goes sealed, and for those who do not take part in the file. */
    public Optional<Shown> of(CaseFile file, Officer officer, Locale reader) {
        return Deliberation.open(file, officer)
                ? ahead(file, officer).map(annex -> shown(file, annex, officer, reader))
                : Optional.empty();
    }

    private Optional<AnnexAhead> ahead(CaseFile file, Officer officer) {
        return file.outgoing() ? annexes.ahead(file) : annexes.ahead(file, answers.closed(file, officer));
    }

    private Shown shown(CaseFile file, AnnexAhead annex, Officer officer, Locale reader) {
        var readers =
                annex.readers().stream().map(key -> reader(key, annex, reader)).collect(Collectors.joining("; "));
        var rows = new ArrayList<Row>();
        rows.add(row("mla.annex.reader", readers));
        rows.add(row("mla.annex.way", words.text("mla.annex.way." + key(annex.way()))));
        rows.add(row("mla.annex.persons", String.valueOf(annex.persons())));
        rows.add(row("mla.annex.papers", String.valueOf(annex.papers().size())));
        if (annex.text()) {
            rows.add(row("mla.annex.text", words.text("mla.annex.text.some")));
        }
        return new Shown(List.copyOf(rows), papers(file, annex, officer, reader));
    }

    /** An authority that may open it; whether it could is told where that decides. */
    private String reader(String key, AnnexAhead annex, Locale reader) {
        if (key.isBlank()) {
            return words.text("mla.annex.reader.none");
        }
        var name = caseWords.authority(key, reader);
        return annex.unreached().contains(key) ? words.text("mla.annex.reader.keyless", name) : name;
    }

    private List<Paper> papers(CaseFile file, AnnexAhead annex, Officer officer, Locale reader) {
        var seen = deliberation.documents(file, officer).stream()
                .map(DocumentView::documentRef)
                .collect(Collectors.toSet());
        return annex.papers().stream()
                .filter(document -> seen.contains(document.documentRef()))
                .map(document -> new Paper(
                        caseWords.label("attachment_kinds", document.kind(), reader) + ": " + document.name(),
                        "/cases/" + file.caseRef() + "/documents/" + document.documentRef()))
                .toList();
    }

    private Row row(String label, String value) {
        return new Row(words.text(label), value);
    }

    private static String key(Enum<?> way) {
        return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
