package org.rogatory.web.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.track.DecisionPaper;
import org.rogatory.referral.track.DecisionReveals;
import org.rogatory.referral.track.DecisionView;
import org.rogatory.referral.track.Tracks;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.DownloadView;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A decision on identification with the documents on which it rests. They are opened in the answer to the form that
 * says why: they have no address of their own.
 */
@Controller
class DecisionPaperController {

    private static final String PAGE = "referral/decision";

    private final ReferralReads files;
    private final Tracks tracks;
    private final TrackCourse course;
    private final DecisionPapers papers;
    private final DecisionReveals reveals;
    private final Documents documents;
    private final ContactPages contacts;
    private final CasePageFrame frame;
    private final Words words;

    DecisionPaperController(
            ReferralReads files,
            Tracks tracks,
            TrackCourse course,
            DecisionPapers papers,
            DecisionReveals reveals,
            Documents documents,
            ContactPages contacts,
            CasePageFrame frame,
            Words words) {
        this.files = files;
        this.tracks = tracks;
        this.course = course;
        this.papers = papers;
        this.reveals = reveals;
        this.documents = documents;
        this.contacts = contacts;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/decisions/{number}")
    String decision(@PathVariable String caseRef, @PathVariable int number, Officer officer, Model model) {
        var file = files.found(caseRef, officer);
        show(file, number, officer, model);
        return files.shown(file, officer, PAGE);
    }

    private void show(CaseFile file, int number, Officer officer, Model model) {
        var decision = decision(file, number);
        var reader = LocaleContextHolder.getLocale();
        var page = "/cases/" + file.caseRef();
        frame.show(file, ReferralTabs.TRACKS, officer, model);
        model.addAttribute("decision", course.decided(file, decision));
        model.addAttribute("papers", papers(file, decision, officer, reader));
        model.addAttribute("reveals", DecisionReveals.may(officer));
        model.addAttribute("reasons", contacts.reasons());
        model.addAttribute("revealing", page + "/decisions/" + number + "/reveal");
        model.addAttribute("back", page + "/" + ReferralTabs.TRACKS);
        model.addAttribute("errors", new FormErrors());
    }

    private DecisionView decision(CaseFile file, int number) {
        return tracks.decisions(file).stream()
                .filter(decision -> decision.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** By what they are, with a number: two may be of the same kind. */
    private List<Option> papers(CaseFile file, DecisionView decision, Officer officer, Locale reader) {
        var options = new ArrayList<Option>();
        papers.kinds(file, List.of(decision), officer, reader)
                .forEach((documentRef, kind) ->
                        options.add(new Option(documentRef, (options.size() + 1) + ". " + kind)));
        return options;
    }

    /** Where the choice of a language, or a session that has ended, leads from what was shown: it is asked for anew. */
    @GetMapping("/cases/{caseRef}/decisions/{number}/reveal")
    String back(@PathVariable String caseRef, @PathVariable int number, Officer officer) {
        var file = files.found(caseRef, officer);
        decision(file, number);
        return "redirect:/cases/" + file.caseRef() + "/decisions/" + number;
    }

    /**
     * Which of the documents somebody wants to open.
     *
     * @param why the key of a reason
     */
    record Asked(@Nullable String paper, @Nullable String why) {}

    /** One of the documents, for who says why; without a reason nothing is shown. */
    @PostMapping("/cases/{caseRef}/decisions/{number}/reveal")
    ModelAndView reveal(@PathVariable String caseRef, @PathVariable int number, Asked asked, Officer officer) {
        var model = new ExtendedModelMap();
        var file = files.found(caseRef, officer);
        show(file, number, officer, model);
        var documentRef = Objects.requireNonNullElse(asked.paper(), "");
        var why = RevealReason.of(Objects.requireNonNullElse(asked.why(), ""));
        if (documentRef.isEmpty() || why.isEmpty()) {
            var page = missing(documentRef.isEmpty(), why.isEmpty()).on(new ModelAndView(PAGE, model));
            return files.shown(file, officer, page);
        }
        var chosen = new DecisionPaper(caseRef, number, documentRef);
        reveals.demand(chosen, officer);
        // Opened before the trace of it: what is in quarantine is not given out, and nobody has read it then.
        var opened = documents.open(documentRef).once(() -> {
            reveals.reveal(chosen, why.get(), officer);
            files.shown(file, officer, PAGE);
        });
        return new ModelAndView(new DownloadView(opened));
    }

    private FormErrors missing(boolean paper, boolean why) {
        var errors = new FormErrors();
        if (paper) {
            errors.add("paper", words.text("referral.decision.choose"));
        }
        return why ? errors.add("why", words.text("referral.reveal.missing")) : errors;
    }
}
