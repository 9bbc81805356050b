package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.TranslationOrders;
import org.rogatory.requests.content.RequestTranslations;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.message.seal.SigningVerbs;
import org.rogatory.web.shared.AnnexPreview;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of signing together: the letter, what goes with it, and the box in which it is signed. */
@Component
class SignPages {

    static final String REQUEST = SigningVerbs.REQUEST;
    static final String ANSWER = SigningVerbs.ANSWER;
    static final String LETTER = SigningVerbs.LETTER;

    /** How each letter is sent back instead. */
    private static final Map<String, Set<String>> BACKWARD = Map.of(
            REQUEST,
            Set.of("return_for_correction", "recall_approval"),
            ANSWER,
            Set.of("return_answer"),
            "sign_reminder",
            Set.of("drop_reminder"),
            "sign_interim_reply",
            Set.of("drop_interim_reply"),
            "sign_executor_reminder",
            Set.of("drop_executor_reminder"),
            LETTER,
            Set.of("send_back_letter", "drop_letter"));

    /** Letters with which nothing goes but what their own messages carry. */
    private static final Set<String> ALONE =
            Set.of("sign_reminder", "sign_interim_reply", "sign_executor_reminder", LETTER);

    private final ReviewPages frame;
    private final Procedures procedures;
    private final RequestTranslations translations;
    private final TranslationOrders orders;
    private final LettersToSign letters;
    private final SignBox box;
    private final SignWays ways;
    private final ApprovalPages approvals;
    private final AnnexPreview sealedAnnex;
    private final Documents documents;
    private final CaseWords caseWords;
    private final Words words;

    SignPages(
            ReviewPages frame,
            Procedures procedures,
            RequestTranslations translations,
            TranslationOrders orders,
            LettersToSign letters,
            SignBox box,
            SignWays ways,
            ApprovalPages approvals,
            AnnexPreview sealedAnnex,
            Documents documents,
            CaseWords caseWords,
            Words words) {
        this.frame = frame;
        this.procedures = procedures;
        this.translations = translations;
        this.orders = orders;
        this.letters = letters;
        this.box = box;
        this.ways = ways;
        this.approvals = approvals;
        this.sealedAnnex = sealedAnnex;
        this.documents = documents;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A step back and the page on which it is done. */
    record Backward(String label, String href) {}

    /**
     * A document sealed or sent with the letter.
     *
     * @param annexed whether it goes for those alone who may open the sealed annex
     */
    record Annex(String title, String language, String fingerprint, String href, boolean annexed) {}

    /**
     * The letter with its box, or first the choice of one where several of the kind wait.
     *
     * @param addressee the authority of one's own State to which the chosen one goes; null where none was chosen
     */
    ModelAndView page(CaseFile file, String verb, @Nullable String addressee, ReviewPages.Reading by) {
        var page = frame.page("mla/sign", file, by.reader());
        page.addObject("heading", caseWords.verb(verb, by.reader()));
        page.addObject("address", "/cases/" + file.caseRef() + "/" + verb.replace('_', '-'));
        var choices = addressee == null ? letters.addressees(file, verb) : List.<String>of();
        var options = choices.stream()
                .map(key -> new Option(key, caseWords.authority(key, by.reader())))
                .toList();
        page.addObject("choices", options);
        if (!ALONE.contains(verb)) {
            sealedAnnex.of(file, by.officer(), by.reader()).ifPresent(annex -> page.addObject("annex", annex));
        }
        return choices.isEmpty() ? letter(page, file, new Wanted(verb, addressee), by) : page;
    }

    /** The letter of an act, of several the one to this authority. */
    private record Wanted(String verb, @Nullable String addressee) {}

    private ModelAndView letter(ModelAndView page, CaseFile file, Wanted wanted, ReviewPages.Reading by) {
        var officer = by.officer();
        var verb = wanted.verb();
        var toSign = letters.of(file, verb, wanted.addressee(), officer).orElseThrow(() -> Refusal.of("wrong-status"));
        page.addObject("authority", wanted.addressee());
        page.addObject("leaves", ALONE.contains(verb));
        page.addObject("once", SentOnce.mark());
        judge(page, file, verb, by);
        page.addObject(
                "untranslated",
                ANSWER.equals(verb) && orders.awaited(file, officer).isPresent());
        page.addObject("preview", frame.preview(toSign.letter()));
        page.addObject("backward", backward(file, wanted, toSign, by));
        page.addObject("annexes", annexes(file, verb, toSign, by.reader()));
        page.addObject("waiting", words.text("refusal." + waiting(file, verb, officer)));
        written(page, file, toSign, by);
        letters.translated(file, toSign, officer).ifPresent(told -> page.addObject("translation", told));
        laidOut(page, file, toSign, new Signed(verb, by));
        letters.barred(file, verb, wanted.addressee(), officer)
                .ifPresent(code -> page.addObject("bar", words.text("refusal." + code)));
        return page;
    }

    /** What is laid out once it is signed, or to be signed otherwise, is known by its words until then. */
    private void written(ModelAndView page, CaseFile file, LetterToSign letter, ReviewPages.Reading by) {
        if (letter.words() != null && letter.documentRef() == null) {
            page.addObject("fingerprint", letter.words());
            page.addObject("signed", box.rows(letter, letter.words(), by));
            page.addObject("ways", List.of());
            page.addObject("chosen", ways.unlaid(file, letter));
            page.addObject("layout", ways.others(file, letter) ? layout(file) : null);
        }
    }

    private static String layout(CaseFile file) {
        return "/cases/" + file.caseRef() + "/sign-letter/layout";
    }

    /** By which act a letter is signed, and by whom. */
    private record Signed(String verb, ReviewPages.Reading by) {}

    private void laidOut(ModelAndView page, CaseFile file, LetterToSign toSign, Signed signing) {
        var verb = signing.verb();
        var by = signing.by();
        var letter = Optional.ofNullable(toSign.documentRef()).map(documents::get);
        letter.filter(document -> document.isolation() == null).ifPresent(document -> {
            page.addObject("fingerprint", document.sha256());
            page.addObject("pdf", "/cases/" + file.caseRef() + "/documents/" + document.documentRef());
            var signed = box.rows(file, new SignBox.Paper(toSign, document, REQUEST.equals(verb)), by);
            page.addObject("signed", signed);
            page.addObject("ways", ways.links(file, verb, document, by.officer()));
            page.addObject("chosen", ways.choice(file, verb, document, by.officer()));
            approvals.told(page, file, document, by);
            if (signed.isEmpty()) {
                page.addObject("bar", words.text("refusal.signing-right"));
            }
        });
    }

    /** What the rules say of the request; an error stops its signing. */
    private void judge(ModelAndView page, CaseFile file, String verb, ReviewPages.Reading by) {
        page.addObject("ofRequest", REQUEST.equals(verb));
        if (!REQUEST.equals(verb)) {
            return;
        }
        page.addObject("closedSections", frame.closed(file, by.officer()));
        var findings = frame.findings(file, by.officer(), by.reader());
        page.addObject("findings", findings);
        page.addObject("blocked", ReviewPages.blocked(findings));
        page.addObject("ahead", frame.ahead(file, findings, by.officer(), by.reader()));
        if (ReviewPages.blocked(findings)) {
            page.addObject("bar", words.text("mla.sign.findings-first"));
        }
    }

    /** How this officer can send the letter back instead of signing it. */
    private List<Backward> backward(CaseFile file, Wanted wanted, LetterToSign letter, ReviewPages.Reading by) {
        var ways = BACKWARD.getOrDefault(wanted.verb(), Set.of());
        var chosen = chosen(wanted, letter);
        return procedures.actions(file, by.officer()).stream()
                .filter(action -> ways.contains(action.verb()) && action.barred() == null)
                .filter(action -> !"drop_letter".equals(action.verb()) || letters.drops(file, letter))
                .map(action -> new Backward(
                        caseWords.verb(action.verb(), by.reader()),
                        "/cases/" + file.caseRef() + "/acts/" + action.verb().replace('_', '-') + chosen))
                .toList();
    }

    /** By what the next page knows which of several letters was read here. */
    private static String chosen(Wanted wanted, LetterToSign letter) {
        if (letter.words() != null) {
            return "?fingerprint=" + letter.words();
        }
        return wanted.addressee() == null ? "" : "?authority=" + wanted.addressee();
    }

    /** Why there is no document to sign yet. */
    private String waiting(CaseFile file, String verb, Officer officer) {
        return REQUEST.equals(verb) && translations.awaited(file, officer)
                ? "translation-missing"
                : "letter-being-prepared";
    }

    /** No letter lists what goes sealed; who signs is to know of it all the same. Of an answer it is told beside. */
    private List<Annex> annexes(CaseFile file, String verb, LetterToSign letter, Locale reader) {
        if (ALONE.contains(verb)) {
            return letter.enclosed().stream().map(each -> annex(each, reader)).toList();
        }
        return documents.ofCase(file.caseRef()).stream()
                .filter(document -> document.attachment() || REQUEST.equals(verb) && document.annexed())
                .map(document -> annex(document, reader))
                .toList();
    }

    private Annex annex(DocumentView document, Locale reader) {
        return new Annex(
                caseWords.label("attachment_kinds", document.kind(), reader) + ": " + document.name(),
                document.language() == null ? "" : Languages.name(Locale.forLanguageTag(document.language()), reader),
                document.isolation() == null ? SignBox.grouped(document.finalSha256()) : "",
                "/cases/" + document.caseRef() + "/documents/" + document.documentRef(),
                document.annexed());
    }
}
