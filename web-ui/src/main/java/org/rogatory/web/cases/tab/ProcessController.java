package org.rogatory.web.cases.tab;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.web.cases.CaseFrame;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tab that shows where a file stands in its process: the drawing, and the same in words. */
@Controller
class ProcessController {

    private final Cases cases;
    private final CaseFrame frame;
    private final ProcessPart part;

    ProcessController(Cases cases, CaseFrame frame, ProcessPart part) {
        this.cases = cases;
        this.frame = frame;
        this.part = part;
    }

    @GetMapping("/cases/{caseRef}/process")
    String process(@PathVariable String caseRef, @RequestParam @Nullable String item, Officer officer, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var file = cases.find(caseRef, AccessScope.of(officer));
        var position = part.position(file, item, officer);
        frame.open(file, "process", new CaseFrame.Reading(officer, reader), model);
        model.addAttribute("steps", part.view(file, position));
        model.addAttribute("choices", part.choices(file, item, officer, reader));
        model.addAttribute("item", item);
        return "cases/process";
    }

    /** The drawing for the viewer in the browser. */
    @GetMapping("/cases/{caseRef}/process/drawing")
    ResponseEntity<byte[]> drawing(@PathVariable String caseRef, @RequestParam @Nullable String item, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(part.drawing(part.position(file, item, officer)));
    }
}
