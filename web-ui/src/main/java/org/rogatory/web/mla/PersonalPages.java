package org.rogatory.web.mla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.message.seal.SigningActs;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a letter is signed with a key file: what is signed, and what stands in the way. */
@Component
class PersonalPages {

    private final ReviewPages frame;
    private final Procedures procedures;
    private final LettersToSign letters;
    private final Documents documents;
    private final SignBox box;
    private final PersonalSigning signing;
    private final SigningActs acts;
    private final Words words;

    PersonalPages(
            ReviewPages frame,
            Procedures procedures,
            LettersToSign letters,
            Documents documents,
            SignBox box,
            PersonalSigning signing,
            SigningActs acts,
            Words words) {
        this.frame = frame;
        this.procedures = procedures;
        this.letters = letters;
        this.documents = documents;
        this.box = box;
        this.signing = signing;
        this.acts = acts;
        this.words = words;
    }

    /** A letter that waits for its signature, and the act that signs it. */
    record Paper(CaseFile file, String verb, LetterToSign letter, DocumentView document) {

        String address() {
            return "/cases/" + file.caseRef() + "/documents/" + document.documentRef() + "/signing/personal";
        }
    }

    /** The verb by which this letter of the file is signed; of what is no letter that by which others of it are. */
    String verb(CaseFile file, String documentRef) {
        var known = procedures.verbs(file);
        var own = documents.ofCase(file.caseRef()).stream()
                .filter(document -> document.documentRef().equals(documentRef))
                .flatMap(document -> acts.of(file, document).stream());
        return Stream.concat(own, Stream.of(SignPages.REQUEST, SignPages.ANSWER))
                .filter(known::contains)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The letter of the address, if it is the one that is to be signed; another document is told of as none. */
    Paper paper(CaseFile file, String documentRef, Officer officer) {
        var verb = verb(file, documentRef);
        var letter = letters.laidOut(file, verb, documentRef, officer).orElseThrow(Refusal::notFound);
        var document = documents.get(documentRef);
        if (document.isolation() != null) {
            throw Refusal.notFound();
        }
        return new Paper(file, verb, letter, document);
    }

    ModelAndView page(Paper paper, FormErrors errors, ReviewPages.Reading by) {
        var file = paper.file();
        var document = paper.document();
        var ofRequest = SignPages.REQUEST.equals(paper.verb());
        var signed = box.rows(file, new SignBox.Paper(paper.letter(), document, ofRequest), by);
        var page = frame.page("mla/personal", file, by.reader());
        page.addObject("address", paper.address());
        page.addObject("pdf", "/cases/" + file.caseRef() + "/documents/" + document.documentRef());
        page.addObject("back", "/cases/" + file.caseRef() + "/" + paper.verb().replace('_', '-'));
        page.addObject("fingerprint", document.sha256());
        page.addObject("once", SentOnce.mark());
        page.addObject("errors", errors);
        page.addObject("signed", withoutSeal(signed));
        page.addObject("bar", signed.isEmpty() ? words.text("refusal.signing-right") : bar(paper, by));
        return page;
    }

    /** The same page with the certificates among which he chooses; file and PIN he gives again, since they are gone. */
    ModelAndView choosing(ModelAndView page, List<PersonalKeys.Choice> several) {
        var options = several.stream()
                .map(choice -> new Option(
                        choice.fingerprint(),
                        words.text(
                                "mla.personal.certificate",
                                choice.subject(),
                                choice.serial(),
                                day(choice.from()),
                                day(choice.to()))))
                .toList();
        page.addObject("certificates", options);
        return page;
    }

    /** Certificates tell their days by UTC. */
    private String day(Instant moment) {
        return words.date(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Whose seal the letter would get does not concern who signs with his own key. */
    private List<Row> withoutSeal(List<Row> rows) {
        var seal = words.text("mla.sign.key");
        return rows.stream().filter(row -> !row.label().equals(seal)).toList();
    }

    private @Nullable String bar(Paper paper, ReviewPages.Reading by) {
        var file = paper.file();
        var barred = procedures.offered(file, paper.verb(), by.officer()).barred();
        if (barred != null) {
            return words.text("refusal." + barred);
        }
        if (!signing.offered(file, paper.document(), by.officer())) {
            return words.text("mla.personal.none");
        }
        var stopped = SignPages.REQUEST.equals(paper.verb())
                && ReviewPages.blocked(frame.findings(file, by.officer(), by.reader()));
        return stopped ? words.text("mla.sign.findings-first") : null;
    }
}
