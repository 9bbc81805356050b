package org.rogatory.web.cases;

import java.util.Locale;
import java.util.Set;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.FindingWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of files and the case page with its tabs. */
@Controller
class CaseController {

    private static final Set<Role> LOG_READERS = Set.of(Role.AUDITOR, Role.HEAD, Role.SUPERVISOR);

    private final Cases cases;
    private final Procedures procedures;
    private final CasePages pages;
    private final CaseParts parts;
    private final FindingWords findingWords;
    private final AuditTrail trail;

    CaseController(
            Cases cases,
            Procedures procedures,
            CasePages pages,
            CaseParts parts,
            FindingWords findingWords,
            AuditTrail trail) {
        this.cases = cases;
        this.procedures = procedures;
        this.pages = pages;
        this.parts = parts;
        this.findingWords = findingWords;
        this.trail = trail;
    }

    /** Who reads a page, and in which language. */
    private record Reading(Officer officer, Locale reader) {}

    @GetMapping("/cases")
    String list(@RequestParam(defaultValue = "") String machine, Officer officer, Locale reader, Model model) {
        var machines = machine.isBlank() ? procedures.machines() : Set.of(machine);
        model.addAttribute("rows", parts.rows(cases.list(machines, Set.of(), officer), reader));
        model.addAttribute("filters", parts.filters(machine));
        model.addAttribute("mayReceive", officer.has(Role.REGISTRAR) || officer.has(Role.CENTRAL_OFFICER));
        return "cases/list";
    }

    @GetMapping("/cases/{caseRef}")
    String summary(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.view(caseRef, officer);
        show(file, "summary", new Reading(officer, reader), model);
        model.addAttribute("facts", parts.facts(file, reader));
        var content = procedures.content(file, officer);
        var findings = procedures.findings(file, procedures.stage(file), officer);
        model.addAttribute("findings", findingWords.views(findings, content, reader));
        model.addAttribute("items", parts.items(file, officer, reader));
        return "cases/summary";
    }

    @GetMapping("/cases/{caseRef}/request")
    String request(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.view(caseRef, officer);
        show(file, "request", new Reading(officer, reader), model);
        model.addAttribute("sections", parts.request(procedures.content(file, officer), reader));
        return "cases/request";
    }

    @GetMapping("/cases/{caseRef}/items")
    String items(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.view(caseRef, officer);
        show(file, "items", new Reading(officer, reader), model);
        model.addAttribute("items", parts.items(file, officer, reader));
        return "cases/items";
    }

    @GetMapping("/cases/{caseRef}/documents")
    String documents(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.view(caseRef, officer);
        show(file, "documents", new Reading(officer, reader), model);
        model.addAttribute("documents", parts.documents(file, reader));
        model.addAttribute("attachmentKinds", parts.attachmentKinds(reader));
        return "cases/documents";
    }

    @GetMapping("/cases/{caseRef}/messages")
    String messages(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.view(caseRef, officer);
        show(file, "messages", new Reading(officer, reader), model);
        model.addAttribute("messages", parts.messages(file));
        return "cases/messages";
    }

    @GetMapping("/cases/{caseRef}/timeline")
    String timeline(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.view(caseRef, officer);
        show(file, "timeline", new Reading(officer, reader), model);
        model.addAttribute("receipts", parts.timeline(file, reader));
        model.addAttribute("own", file.state());
        model.addAttribute("other", file.otherState());
        model.addAttribute("ownName", parts.state(file.state(), reader));
        model.addAttribute("otherName", parts.state(file.otherState(), reader));
        return "cases/timeline";
    }

    @GetMapping("/cases/{caseRef}/deadlines")
    String deadlines(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.view(caseRef, officer);
        show(file, "deadlines", new Reading(officer, reader), model);
        model.addAttribute("deadlines", parts.deadlines(file, reader));
        return "cases/deadlines";
    }

    @GetMapping("/cases/{caseRef}/process")
    String process(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.view(caseRef, officer);
        show(file, "process", new Reading(officer, reader), model);
        model.addAttribute("steps", parts.position(file));
        return "cases/process";
    }

    @GetMapping("/cases/{caseRef}/access-log")
    String accessLog(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        if (officer.roles().stream().noneMatch(LOG_READERS::contains)) {
            throw Refusal.of("role");
        }
        var file = cases.find(caseRef, AccessScope.of(officer));
        show(file, "access-log", new Reading(officer, reader), model);
        model.addAttribute("entries", parts.log(trail.of(caseRef, 200), officer));
        return "cases/access-log";
    }

    private void show(CaseFile file, String tab, Reading by, Model model) {
        model.addAttribute("header", pages.header(file, by.officer(), by.reader()));
        model.addAttribute("tabs", pages.tabs(file, tab));
        model.addAttribute("reference", file.caseRef());
    }
}
