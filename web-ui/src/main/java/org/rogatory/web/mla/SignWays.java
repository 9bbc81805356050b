package org.rogatory.web.mla;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.SigningWay;
import org.rogatory.documents.SigningWays;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.message.seal.SigningVerbs;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The ways to sign that the page of signing offers: where each is prepared, and the choice among what is. */
@Component
class SignWays {

    private final List<SignWay> pages;
    private final SigningWays ways;
    private final LetterSeals seals;
    private final Words words;

    SignWays(List<SignWay> pages, SigningWays ways, LetterSeals seals, Words words) {
        this.pages = List.copyOf(pages);
        this.ways = ways;
        this.seals = seals;
        this.words = words;
    }

    /** A page on which a signature is prepared, and whether it is. */
    record Link(String label, String href, boolean prepared) {}

    /** Where this officer can prepare another signature of the letter. */
    List<Link> links(CaseFile file, String verb, @Nullable DocumentView letter, Officer officer) {
        if (letter == null || !SigningVerbs.chooses(verb)) {
            return List.of();
        }
        var prepared = modes(letter, officer);
        return pages.stream()
                .filter(page -> page.offered(file, letter, officer))
                .map(page -> new Link(
                        word(page.mode()),
                        "/cases/" + file.caseRef() + "/documents/" + letter.documentRef() + "/signing/"
                                + page.mode().key(),
                        prepared.contains(page.mode())))
                .toList();
    }

    /**
     * How the letter can be signed on this page now.
     *
     * @param modes the choices; none where it gets the seal of the authority and there is nothing to choose
     * @param unprepared what has to be prepared first, where such letters cannot have the seal of the authority alone and
     *     nothing else is prepared; otherwise null
     */
    record Choice(List<Option> modes, @Nullable String unprepared) {

        /** The one that stands chosen: that which was chosen before, if it is still one, else that prepared last. */
        public String preset(@Nullable String before) {
            return modes.stream()
                    .map(Option::value)
                    .filter(mode -> mode.equals(before))
                    .findFirst()
                    .orElseGet(() -> modes.get(modes.size() - 1).value());
        }
    }

    /** There is nothing to choose and nothing to prepare. */
    static final Choice BY_SEAL = new Choice(List.of(), null);

    /** How this officer can sign the letter now, and what he must prepare where he cannot. */
    Choice choice(CaseFile file, String verb, DocumentView letter, Officer officer) {
        if (!SigningVerbs.chooses(verb)) {
            return BY_SEAL;
        }
        var allowed = seals.allowed(file, letter);
        var prepared = modes(letter, officer).stream().filter(allowed::contains).toList();
        var bySeal = allowed.contains(SignatureMode.SERVER);
        if (prepared.isEmpty()) {
            return new Choice(List.of(), bySeal ? null : only(allowed));
        }
        var server = Stream.of(SignatureMode.SERVER).filter(allowed::contains);
        return new Choice(
                Stream.concat(server, prepared.stream())
                        .map(mode -> new Option(mode.key(), word(mode)))
                        .toList(),
                null);
    }

    /** The same of a letter that is not laid out: it has the seal of the authority, if that lets it have it alone. */
    Choice unlaid(CaseFile file, LetterToSign letter) {
        var allowed = seals.allowed(file, letter.letter().kind());
        return allowed.contains(SignatureMode.SERVER) ? BY_SEAL : new Choice(List.of(), only(allowed));
    }

    /** Whether the authority lets it be signed otherwise, too: it is laid out for that. */
    boolean others(CaseFile file, LetterToSign letter) {
        return seals.allowed(file, letter.letter().kind()).stream().anyMatch(mode -> mode != SignatureMode.SERVER);
    }

    /** No way is left where only the seal is allowed and there is no key for it. */
    private String only(Set<SignatureMode> allowed) {
        var told = allowed.stream().sorted().map(this::word).collect(Collectors.joining("; "));
        return allowed.isEmpty() ? words.text("mla.sign.only-seal") : words.text("mla.sign.only", told);
    }

    private String word(SignatureMode mode) {
        return words.text("cases.choice." + mode.key());
    }

    private List<SignatureMode> modes(DocumentView letter, Officer officer) {
        return ways.prepared(letter, officer.username()).stream()
                .map(SigningWay::mode)
                .toList();
    }
}
