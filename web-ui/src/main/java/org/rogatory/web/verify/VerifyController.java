package org.rogatory.web.verify;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.SealedLetter;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.Verification;
import org.rogatory.verification.VerificationCodes;
import org.rogatory.verification.Verifying;
import org.rogatory.web.shared.CheckedSignatures;
import org.rogatory.web.shared.CheckedSignatures.Reading;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page on which anybody has a letter verified: by its file, its package, or the code that is printed on it. */
@Controller
class VerifyController {

    private static final int LONGEST = 40;
    private static final Reading STRANGER = new Reading(ZoneOffset.UTC, false);

    private static final Map<String, HttpStatus> STATUSES = Map.of(
            "verify-too-large", HttpStatus.CONTENT_TOO_LARGE,
            "verify-busy", HttpStatus.SERVICE_UNAVAILABLE,
            "disk-full", HttpStatus.INSUFFICIENT_STORAGE);

    private final StrangersFile files;
    private final Verifying verifying;
    private final VerificationCodes codes;
    private final CheckedSignatures checked;
    private final Directory directory;
    private final Words words;

    VerifyController(
            StrangersFile files,
            Verifying verifying,
            VerificationCodes codes,
            CheckedSignatures checked,
            Directory directory,
            Words words) {
        this.files = files;
        this.verifying = verifying;
        this.codes = codes;
        this.checked = checked;
        this.directory = directory;
        this.words = words;
    }

    /** What is known of a code: the same words for every code of which nothing is told. */
    record Answered(FindingView told, List<Row> facts) {}

    @GetMapping("/verify")
    ModelAndView ask(
            @RequestParam(name = "c", required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String throttled,
            @RequestParam(required = false) @Nullable String busy) {
        var errors = new FormErrors();
        if (throttled != null) {
            errors.add("file", words.text("verification.throttled"));
        }
        if (busy != null) {
            errors.add("file", words.text("refusal.verify-busy"));
        }
        if (code != null && code.isBlank()) {
            errors.add("c", words.text("verification.code.missing"));
        }
        var page = page(errors);
        if (code != null && !code.isBlank()) {
            page.addObject("code", code.substring(0, Math.min(code.length(), LONGEST)));
            page.addObject("answered", codes.find(code).map(this::known).orElseGet(this::unknown));
        }
        return page;
    }

    @PostMapping("/verify")
    ModelAndView check(@RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            var found = files.check(file);
            var page = page(new FormErrors());
            page.addObject("checked", checked.tell(found.whole(), STRANGER));
            page.addObject("report", StrangersReport.link(found.whole()));
            page.addObject("packed", found.whole().kind() == Verification.Kind.PACKAGE);
            if (found.letter() != null) {
                page.addObject("letter", checked.tell(found.letter(), STRANGER));
                page.addObject("letterReport", StrangersReport.link(found.letter()));
            }
            return page;
        } catch (Refusal refusal) {
            var page = page(new FormErrors().add("file", words.text("refusal." + refusal.code())));
            page.setStatus(STATUSES.getOrDefault(refusal.code(), HttpStatus.UNPROCESSABLE_CONTENT));
            return page;
        }
    }

    private Answered known(SealedLetter letter) {
        var authority = directory.find(letter.authority());
        var reader = words.language();
        var name = authority.map(one -> one.name().in(reader)).orElse(letter.authority());
        var state = authority.map(one -> ", " + directory.stateName(one.state(), reader));
        var facts = new ArrayList<Row>();
        facts.add(new Row(words.text("verification.signer"), name + state.orElse("")));
        facts.add(new Row(words.text("verification.code.day"), words.date(SealingDay.of(letter, directory))));
        if (letter.mode() == SignatureMode.INK) {
            facts.add(new Row(words.text("verification.how"), words.text("verification.by-hand", name)));
        }
        return new Answered(told("ok", "verification.code.known", "verification.code.compare"), List.copyOf(facts));
    }

    private Answered unknown() {
        return new Answered(
                told("warning", "verification.code.unknown", "verification.code.unknown-advice"), List.of());
    }

    private FindingView told(String level, String title, String advice) {
        return new FindingView(level, words.text(title), words.text(advice), null, null);
    }

    private ModelAndView page(FormErrors errors) {
        var page = new ModelAndView("verify/verify");
        page.addObject("errors", errors);
        page.addObject("largest", verifying.limit());
        page.addObject("megabytes", DataSize.ofBytes(verifying.limit()).toMegabytes());
        return page;
    }
}
