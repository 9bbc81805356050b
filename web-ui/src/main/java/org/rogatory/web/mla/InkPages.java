package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkState;
import org.rogatory.documents.InkView;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.message.ink.InkPapers.Counted;
import org.rogatory.requests.message.ink.Inked;
import org.rogatory.requests.message.seal.SigningActs;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a letter that is signed by hand: what was done, what can be done, and letter and scan side by side. */
@Component
class InkPages implements SignWay {

    /** More pages are looked at in the documents themselves. */
    private static final int MOST = 100;

    private final ReviewPages frame;
    private final InkLetters letters;
    private final InkSignings inks;
    private final SigningActs acts;
    private final Directory directory;
    private final People people;
    private final CaseWords caseWords;
    private final Words words;

    InkPages(
            ReviewPages frame,
            InkLetters letters,
            InkSignings inks,
            SigningActs acts,
            Directory directory,
            People people,
            CaseWords caseWords,
            Words words) {
        this.frame = frame;
        this.letters = letters;
        this.inks = inks;
        this.acts = acts;
        this.directory = directory;
        this.people = people;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A page of the letter beside that of its scan: the addresses of their pictures, null where there is none. */
    record Pair(
            int number, @Nullable String letter, @Nullable String scan) {}

    @Override
    public SignatureMode mode() {
        return SignatureMode.INK;
    }

    @Override
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return letters.offered(file, letter, officer);
    }

    /** What was done and what this officer can do. */
    ModelAndView page(InkDoor door, Inked inked, FormErrors errors, ReviewPages.Reading by) {
        var page = framed("mla/ink", door, inked, by.reader());
        var ink = inked.ink();
        var state = ink == null ? null : ink.state();
        var scan = ink == null || state == InkState.REJECTED ? null : ink.scan();
        var works = inked.open() && inked.works();
        page.addObject("errors", errors);
        page.addObject("once", SentOnce.mark());
        page.addObject("state", words.text(door.words() + ".state." + (state == null ? "none" : state.key())));
        page.addObject("sealed", inked.sealed());
        page.addObject("lapsed", inked.lapsed());
        var scans = state == InkState.PRINTED || state == InkState.REJECTED;
        page.addObject("prints", works && inked.brings() && (state == null || scans));
        page.addObject("scans", works && inked.brings() && scans);
        page.addObject("confirms", works && state == InkState.SCANNED && scan != null && !added(scan, by.officer()));
        page.addObject("waits", works && state == InkState.SCANNED && scan != null && added(scan, by.officer()));
        page.addObject("rejects", works && (state == InkState.SCANNED || state == InkState.CONFIRMED));
        page.addObject("signs", works && state == InkState.CONFIRMED ? sign(inked) : null);
        page.addObject("scanRef", scan == null ? null : scan.documentRef());
        page.addObject("pairs", List.of());
        if (scan != null) {
            sideBySide(page, door, inked, scan);
        }
        return page;
    }

    /** The sheet that goes with the print: what it is, and what is to be done with it. */
    ModelAndView cover(InkDoor door, Inked inked, Locale reader) {
        var page = framed("mla/ink-cover", door, inked, reader);
        page.addObject("howSign", words.text(door.words() + ".how.sign"));
        page.addObject("howAct", words.text(door.words() + ".how.act"));
        page.addObject("code", inks.code(inked.letter().documentRef()).orElse(null));
        return page;
    }

    private ModelAndView framed(String view, InkDoor door, Inked inked, Locale reader) {
        var file = inked.file();
        var letter = inked.letter();
        var page = frame.page(view, file, reader);
        page.addObject("heading", words.text(door.words() + ".title"));
        page.addObject("address", door.address(file.caseRef(), letter.documentRef()));
        page.addObject("pdf", "/cases/" + file.caseRef() + "/documents/" + letter.documentRef());
        page.addObject("letter", caseWords.paper(letter.kind(), file, reader));
        page.addObject("fingerprint", SignBox.grouped(letter.sha256()));
        page.addObject("facts", facts(inked));
        return page;
    }

    /** The act by which the letter is signed then. */
    private String sign(Inked inked) {
        var verb = acts.of(inked.file(), inked.letter()).orElseThrow(Refusal::notFound);
        return "/cases/" + inked.file().caseRef() + "/" + verb.replace('_', '-');
    }

    private static boolean added(InkView.Scan scan, Officer officer) {
        return scan.added().by().equals(officer.username());
    }

    private void sideBySide(ModelAndView page, InkDoor door, Inked inked, InkView.Scan scan) {
        try {
            var counted = door.papers().count(inked);
            page.addObject("counted", words.text("mla.ink.counted", counted.ofLetter(), counted.ofScan()));
            page.addObject("differ", counted.same() ? null : differ(counted));
            page.addObject("pairs", pairs(inked, scan, counted));
        } catch (DocumentRefused refused) {
            page.addObject("unshown", words.text("refusal." + refused.code()));
        }
    }

    /** What was found, what is expected, and what is to be done. */
    String differ(InkDoor door, Inked inked) {
        return differ(door.papers().count(inked));
    }

    private String differ(Counted counted) {
        return words.text("mla.ink.differ", counted.ofScan(), counted.ofLetter());
    }

    private static List<Pair> pairs(Inked inked, InkView.Scan scan, Counted counted) {
        var documents = "/cases/" + inked.file().caseRef() + "/documents/";
        var letter = documents + inked.letter().documentRef() + "/pages/";
        var scanned = documents + scan.documentRef() + "/pages/";
        return IntStream.rangeClosed(1, Math.min(MOST, Math.max(counted.ofLetter(), counted.ofScan())))
                .mapToObj(number -> new Pair(
                        number,
                        number <= counted.ofLetter() ? letter + number : null,
                        number <= counted.ofScan() ? scanned + number : null))
                .toList();
    }

    /** Who did what when. */
    private List<Row> facts(Inked inked) {
        var ink = inked.ink();
        if (ink == null) {
            return List.of();
        }
        var facts = new ArrayList<Row>();
        facts.add(fact("printed", ink.printed(), inked.file()));
        var scan = ink.scan();
        if (scan != null) {
            facts.add(fact("scanned", scan.added(), inked.file()));
            facts.add(new Row(words.text("mla.ink.scan-fingerprint"), SignBox.grouped(scan.fingerprint())));
        }
        var checked = ink.checked();
        if (checked != null) {
            facts.add(fact(ink.state() == InkState.REJECTED ? "rejected" : "confirmed", checked, inked.file()));
        }
        var reason = ink.reason();
        if (reason != null) {
            facts.add(new Row(words.text("mla.ink.reason"), reason));
        }
        return List.copyOf(facts);
    }

    private Row fact(String what, InkView.Done done, CaseFile file) {
        var who = people.names(List.of(done.by())).of(done.by());
        var when = words.momentWithDay(done.at(), directory.times().zone(file.authority()));
        return new Row(words.text("mla.ink.fact." + what), who + ", " + when);
    }
}
