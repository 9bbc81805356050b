package org.rogatory.web.mla;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.SignatureMode;
import org.rogatory.documents.SigningWay;
import org.rogatory.documents.SigningWays;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The ways to sign that the page of signing offers: where each is prepared, and the choice among what is. */
@Component
class SignWays {

    private static final List<String> VERBS = List.of(SignPages.REQUEST, SignPages.ANSWER);

    private final List<SignWay> pages;
    private final SigningWays ways;
    private final Words words;

    SignWays(List<SignWay> pages, SigningWays ways, Words words) {
        this.pages = List.copyOf(pages);
        this.ways = ways;
        this.words = words;
    }

    /** A page on which a signature is prepared, and whether it is. */
    record Link(String label, String href, boolean prepared) {}

    /** Where this officer can prepare another signature of the letter. */
    List<Link> links(CaseFile file, String verb, @Nullable DocumentView letter, Officer officer) {
        if (letter == null || !VERBS.contains(verb)) {
            return List.of();
        }
        var prepared = modes(letter, officer);
        return pages.stream()
                .filter(page -> page.offered(file, letter, officer))
                .map(page -> new Link(
                        words.text("cases.choice." + page.mode().key()),
                        "/cases/" + file.caseRef() + "/documents/" + letter.documentRef() + "/signing/"
                                + page.mode().key(),
                        prepared.contains(page.mode())))
                .toList();
    }

    /** How the letter can be signed now; empty where there is nothing to choose. */
    List<Option> choices(String verb, DocumentView letter, Officer officer) {
        var prepared = VERBS.contains(verb) ? modes(letter, officer) : List.<SignatureMode>of();
        return prepared.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(SignatureMode.SERVER), prepared.stream())
                        .map(mode -> new Option(mode.key(), words.text("cases.choice." + mode.key())))
                        .toList();
    }

    private List<SignatureMode> modes(DocumentView letter, Officer officer) {
        return ways.prepared(letter, officer.username()).stream()
                .map(SigningWay::mode)
                .toList();
    }
}
