package org.rogatory.web.mla;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.ApprovalView;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.requests.message.seal.ApprovalSigning.ToApprove;
import org.rogatory.requests.message.seal.SignaturesUnderWay;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which who approved a letter signs that with his key file or goes on to another way, and what the page of
 * signing tells of it.
 */
@Component
class ApprovalPages {

    private final ReviewPages frame;
    private final SignBox box;
    private final ApprovalSigning signing;
    private final SignaturesUnderWay elsewhere;
    private final OwnCertificates certificates;
    private final Directory directory;
    private final People people;
    private final CaseWords caseWords;
    private final Words words;

    ApprovalPages(
            ReviewPages frame,
            SignBox box,
            ApprovalSigning signing,
            SignaturesUnderWay elsewhere,
            OwnCertificates certificates,
            Directory directory,
            People people,
            CaseWords caseWords,
            Words words) {
        this.frame = frame;
        this.box = box;
        this.signing = signing;
        this.elsewhere = elsewhere;
        this.certificates = certificates;
        this.directory = directory;
        this.people = people;
        this.caseWords = caseWords;
        this.words = words;
    }

    ModelAndView page(ToApprove asked, FormErrors errors, ReviewPages.Reading by) {
        var file = asked.file();
        var letter = asked.letter();
        var office = asked.approval().seal().authority();
        var documents = "/cases/" + file.caseRef() + "/documents";
        var page = frame.page("mla/approval", file, by.reader());
        page.addObject("address", documents + "/" + letter.documentRef() + "/signing/approval");
        page.addObject("pdf", documents + "/" + letter.documentRef());
        page.addObject("back", documents);
        page.addObject("fingerprint", letter.sha256());
        page.addObject("once", SentOnce.mark());
        page.addObject("errors", errors);
        page.addObject("rows", box.approval(file, letter, office, by));
        page.addObject("signedAt", signed(asked.signed(), office));
        var registered = certificates.registered(by.officer());
        page.addObject("byKey", registered && asked.ways().contains(SignatureMode.PERSONAL));
        page.addObject("ways", links(asked, registered, documents + "/" + letter.documentRef() + "/signing/approval/"));
        page.addObject("closed", closed(asked, registered));
        page.addObject("list", certificates.list(by.officer()));
        return page;
    }

    private @Nullable String signed(@Nullable ApprovalView own, String office) {
        return own == null
                ? null
                : words.text(
                        "mla.approval.signed." + own.mode().key(),
                        words.momentInSentence(
                                own.seal().at(), directory.times().zone(office)));
    }

    /** Where he signs beside the letter instead; the tool is of use only to who has a certificate on the list. */
    private List<Link> links(ToApprove asked, boolean registered, String address) {
        return Stream.of(SignatureMode.TOKEN, SignatureMode.INK)
                .filter(asked.ways()::contains)
                .filter(mode -> registered || mode == SignatureMode.INK)
                .map(mode -> new Link(word(mode), words.text("mla.approval.needs." + mode.key()), address + mode.key()))
                .toList();
    }

    /** What his office allows, and what is not open to him before his certificate stands on the list. */
    private List<String> closed(ToApprove asked, boolean registered) {
        return Stream.of(SignatureMode.PERSONAL, SignatureMode.TOKEN)
                .filter(mode -> !registered && asked.ways().contains(mode))
                .map(this::word)
                .toList();
    }

    private String word(SignatureMode mode) {
        return words.text("cases.choice." + mode.key());
    }

    /**
     * A page on which the approval is signed in another way.
     *
     * @param needs what one has to have, or do, for it
     */
    record Link(String label, String needs, String href) {}

    /** Who is signing the letter or its approval elsewhere, since when, and what to wait for. */
    private List<String> elsewhere(CaseFile file, DocumentView letter, ReviewPages.Reading by) {
        var steps = elsewhere.of(file, letter);
        var names = people.names(
                steps.stream().map(SignaturesUnderWay.Step::officer).toList());
        return steps.stream()
                .map(step -> words.text(
                        "mla.elsewhere." + step.key(),
                        names.of(step.officer()),
                        caseWords.authority(step.authority(), by.reader()),
                        words.momentWithDay(step.since(), zone(step.authority(), file))))
                .toList();
    }

    /**
     * How the approval stands on a letter that is signed now.
     *
     * @param bar why the letter cannot be signed as it stands; null for nothing
     */
    record Told(String text, @Nullable String bar) {}

    /** What the page of signing tells of the approval, and of what is signed elsewhere meanwhile. */
    void told(ModelAndView page, CaseFile file, DocumentView letter, ReviewPages.Reading by) {
        told(file, letter, by).ifPresent(told -> page.addObject("approval", told));
        page.addObject("elsewhere", elsewhere(file, letter, by));
    }

    /** Empty where the letter has no approval. */
    private Optional<Told> told(CaseFile file, DocumentView letter, ReviewPages.Reading by) {
        return signing.standing(file, letter).map(standing -> {
            var who = people.names(List.of(standing.officer())).of(standing.officer());
            var office = caseWords.authority(standing.authority(), by.reader());
            var bar = standing.bar() == null ? null : words.text("refusal." + standing.bar());
            var own = standing.own();
            if (own != null) {
                var moment = words.momentInSentence(own.seal().at(), zone(standing.authority(), file));
                var said = bar == null ? "mla.approval.own." : "mla.approval.unused.";
                return new Told(words.text(said + own.mode().key(), who, office, moment), bar);
            }
            var key = standing.missing() ? "mla.approval.missing" : "mla.approval.attested";
            return new Told(words.text(key, who, office), bar);
        });
    }

    /** An office may be gone from the directory since somebody approved there. */
    private ZoneId zone(String office, CaseFile file) {
        return directory.times().zone(directory.find(office).isPresent() ? office : file.authority());
    }
}
