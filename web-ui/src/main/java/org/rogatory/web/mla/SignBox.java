package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentPages;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.FixedVersion;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.signing.Capacity;
import org.rogatory.signing.SigningRights;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.RightWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What exactly is signed: the letter, its version and pages; by whom, on what right, and with whose seal and key. */
@Component
class SignBox {

    private final OutgoingReview review;
    private final SigningRights rights;
    private final DocumentPages pages;
    private final Directory directory;
    private final People people;
    private final CaseWords caseWords;
    private final RightWords rightWords;
    private final Words words;

    SignBox(
            OutgoingReview review,
            SigningRights rights,
            DocumentPages pages,
            Directory directory,
            People people,
            CaseWords caseWords,
            RightWords rightWords,
            Words words) {
        this.review = review;
        this.rights = rights;
        this.pages = pages;
        this.directory = directory;
        this.people = people;
        this.caseWords = caseWords;
        this.rightWords = rightWords;
        this.words = words;
    }

    /** A letter with the document of it that is sealed; a request is written in versions. */
    record Paper(LetterToSign letter, DocumentView document, boolean ofRequest) {}

    /** What the officer signs with this paper; empty if he may not sign it. */
    List<Row> rows(CaseFile file, Paper paper, ReviewPages.Reading by) {
        var letter = paper.letter();
        var document = paper.document();
        return rights.capacity(letter.authority(), document.kind(), by.officer())
                .map(capacity -> {
                    var rows = new ArrayList<>(paper(file, paper.document(), paper.ofRequest(), by));
                    var seal = caseWords.authority(letter.authority(), by.reader());
                    rows.add(row("signatory", by.officer().displayName()));
                    rows.add(row("right", right(capacity)));
                    rows.add(row("key", seal));
                    rows.add(row("fingerprint", grouped(document.sha256())));
                    return List.copyOf(rows);
                })
                .orElse(List.of());
    }

    /** The same of a letter that is laid out once it is signed; empty if he may not sign it. */
    List<Row> rows(LetterToSign letter, String fingerprint, ReviewPages.Reading by) {
        return rights.capacity(letter.authority(), letter.letter().kind(), by.officer())
                .map(capacity -> List.of(
                        row("letter", letter.letter().title()),
                        row("signatory", by.officer().displayName()),
                        row("right", right(capacity)),
                        row("key", caseWords.authority(letter.authority(), by.reader())),
                        row("fingerprint", grouped(fingerprint))))
                .orElse(List.of());
    }

    /** What he signs who approved the letter, and for which office. */
    List<Row> approval(CaseFile file, DocumentView document, String office, ReviewPages.Reading by) {
        var ofRequest = file.outgoing();
        var rows = new ArrayList<>(paper(file, document, ofRequest, by));
        rows.add(row("approver", by.officer().displayName()));
        rows.add(row("office", caseWords.authority(office, by.reader())));
        rows.add(row("fingerprint", grouped(document.sha256())));
        return List.copyOf(rows);
    }

    private List<Row> paper(CaseFile file, DocumentView document, boolean ofRequest, ReviewPages.Reading by) {
        var rows = new ArrayList<Row>();
        rows.add(row("letter", document.name()));
        rows.add(version(file, document, ofRequest, by.officer()));
        if (DocumentPages.showable(document)) {
            rows.add(row("pages", String.valueOf(pages.pages(document))));
        }
        if (document.language() != null) {
            rows.add(row("language", Languages.name(Locale.forLanguageTag(document.language()), by.reader())));
        }
        return rows;
    }

    /** Of a letter that is not written in versions the moment tells which it is. */
    private Row version(CaseFile file, DocumentView document, boolean ofRequest, Officer officer) {
        var made = words.momentWithDay(document.createdAt(), directory.times().zone(file.authority()));
        return (ofRequest ? last(file, officer) : Optional.<FixedVersion>empty())
                .map(version -> row("version", words.text("mla.sign.version-of", version.number(), made)))
                .orElseGet(() -> row("made", made));
    }

    private Optional<FixedVersion> last(CaseFile file, Officer officer) {
        return review.versions(file, officer).stream().reduce((earlier, later) -> later);
    }

    private String right(Capacity capacity) {
        var whose = capacity.forWhom();
        var ground = rightWords.ground(
                capacity.basis(),
                whose == null ? null : people.names(List.of(whose)).of(whose));
        var number = capacity.orderNumber();
        var date = capacity.orderDate();
        return number == null || date == null ? ground : ground + ", " + rightWords.order(number, date);
    }

    /** In groups of four, to be compared by eye. */
    static String grouped(String sha256) {
        return sha256.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private Row row(String key, String value) {
        return new Row(words.text("mla.sign." + key), value);
    }
}
