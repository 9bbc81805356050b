package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReadMessages;
import org.rogatory.web.shared.ClosedSections;
import org.rogatory.web.shared.FindingWords;
import org.rogatory.web.shared.OverrideWords;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.ReceiptView;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case page with its tabs. */
@Controller
class CaseController {

    private static final int LATEST = 8;

    private final Cases cases;
    private final Procedures procedures;
    private final CaseFrame frame;
    private final CaseParts parts;
    private final CaseSummary summary;
    private final CaseDeadlines deadlines;
    private final CaseSafeConducts conducts;
    private final CaseAdvance advance;
    private final CaseMatters matters;
    private final FindingWords findingWords;
    private final CaseLog log;
    private final AccessLog access;
    private final OverrideWords overrides;
    private final LinkedFiles linked;
    private final ReadMessages messages;
    private final ClosedSections closed;
    private final LettersToTranslate toTranslate;

    CaseController(
            Cases cases,
            Procedures procedures,
            CaseFrame frame,
            CaseParts parts,
            CaseSummary summary,
            CaseDeadlines deadlines,
            CaseSafeConducts conducts,
            CaseAdvance advance,
            CaseMatters matters,
            FindingWords findingWords,
            CaseLog log,
            AccessLog access,
            OverrideWords overrides,
            LinkedFiles linked,
            ReadMessages messages,
            ClosedSections closed,
            LettersToTranslate toTranslate) {
        this.toTranslate = toTranslate;
        this.closed = closed;
        this.messages = messages;
        this.linked = linked;
        this.cases = cases;
        this.procedures = procedures;
        this.frame = frame;
        this.parts = parts;
        this.summary = summary;
        this.deadlines = deadlines;
        this.conducts = conducts;
        this.advance = advance;
        this.matters = matters;
        this.findingWords = findingWords;
        this.log = log;
        this.access = access;
        this.overrides = overrides;
    }

    @GetMapping("/cases/{caseRef}")
    String summary(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.show(file, "summary", new CaseFrame.Reading(officer, reader), model);
        var content = procedures.content(file, officer);
        model.addAttribute("facts", summary.facts(file, content, reader));
        model.addAttribute("linked", linked.of(file, officer, reader));
        model.addAttribute("way", summary.way(file, reader));
        var limits = deadlines.rows(file, officer, reader);
        model.addAttribute("deadlines", CaseDeadlines.open(limits));
        model.addAttribute("advance", advance.of(file, limits, officer, reader));
        var findings = procedures.findings(file, procedures.stage(file), officer);
        model.addAttribute("findings", findingWords.views(findings, content, reader, overrides.of(file, officer)));
        model.addAttribute("items", parts.items(file, officer, reader));
        model.addAttribute("matters", matters.of(file, officer, reader));
        model.addAttribute("translates", toTranslate.answer(file, officer));
        model.addAttribute("lettersToTranslate", toTranslate.of(file, officer, reader));
        sides(file, log.exchanged(file, LATEST, reader), reader, model);
        return shown(file, officer, "cases/summary");
    }

    @GetMapping("/cases/{caseRef}/request")
    String request(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.show(file, "request", new CaseFrame.Reading(officer, reader), model);
        model.addAttribute("sections", parts.request(procedures.content(file, officer), reader));
        model.addAttribute("closedSections", closed.of(file, officer));
        model.addAttribute("texts", parts.texts(file, officer, reader));
        messages.requestOpened(file, officer);
        return shown(file, officer, "cases/request");
    }

    @GetMapping("/cases/{caseRef}/items")
    String items(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.show(file, "items", new CaseFrame.Reading(officer, reader), model);
        model.addAttribute("items", parts.itemCards(file, procedures.content(file, officer), officer));
        return shown(file, officer, "cases/items");
    }

    @GetMapping("/cases/{caseRef}/documents")
    String documents(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.show(file, "documents", new CaseFrame.Reading(officer, reader), model);
        parts.showDocuments(file, officer, reader, model);
        return shown(file, officer, "cases/documents");
    }

    @GetMapping("/cases/{caseRef}/messages")
    String messages(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Deliberation.demandOpen(file, officer);
        frame.show(file, "messages", new CaseFrame.Reading(officer, reader), model);
        model.addAttribute("messages", parts.messages(file, officer));
        return shown(file, officer, "cases/messages");
    }

    @GetMapping("/cases/{caseRef}/timeline")
    String timeline(
            @PathVariable String caseRef,
            @RequestParam(defaultValue = "all") String kind,
            Officer officer,
            Model model) {
        var reader = LocaleContextHolder.getLocale();
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.show(file, "timeline", new CaseFrame.Reading(officer, reader), model);
        model.addAttribute("filters", log.filters(file, kind));
        sides(file, log.timeline(file, kind, reader), reader, model);
        return shown(file, officer, "cases/timeline");
    }

    /** The trace comes last: of a page that is refused while it is made, as in a shut cabinet, nothing was read. */
    private String shown(CaseFile file, Officer officer, String page) {
        cases.view(file, officer);
        return page;
    }

    /** What happened, ours beside theirs. */
    private void sides(CaseFile file, List<ReceiptView> receipts, Locale reader, Model model) {
        model.addAttribute("receipts", receipts);
        model.addAttribute("own", file.state());
        model.addAttribute("other", file.otherState());
        model.addAttribute("ownName", parts.state(file.state(), reader));
        model.addAttribute("otherName", parts.state(file.otherState(), reader));
    }

    @GetMapping("/cases/{caseRef}/deadlines")
    String deadlines(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.show(file, "deadlines", new CaseFrame.Reading(officer, reader), model);
        model.addAttribute("deadlines", deadlines.rows(file, officer, reader));
        model.addAttribute("stays", conducts.rows(file, officer, reader));
        return shown(file, officer, "cases/deadlines");
    }

    @GetMapping("/cases/{caseRef}/access-log")
    String accessLog(
            @PathVariable String caseRef,
            @RequestParam(defaultValue = "") String before,
            Officer officer,
            Model model) {
        var reader = LocaleContextHolder.getLocale();
        var file = access.open(caseRef, officer);
        frame.show(file, "access-log", new CaseFrame.Reading(officer, reader), model);
        var page = access.page(file, before);
        model.addAttribute("entries", access.rows(file, page.lines(), officer, reader));
        model.addAttribute(
                "pages", PagesView.of(page, last -> "/cases/" + caseRef + "/access-log?before=" + last.id()));
        return "cases/access-log";
    }
}
