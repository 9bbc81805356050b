package org.rogatory.web.operations;

import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.RefusedPackages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Packages for the operator's State that were refused: when, from where and why, never a content. */
@Controller
class RejectedPackagesController {

    private static final String PATH = "/operations/packages";

    private final RefusedPackages refused;

    RejectedPackagesController(RefusedPackages refused) {
        this.refused = refused;
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Locale reader, Model model) {
        FailedJobsController.operatorOnly(officer);
        var page = refused.page(PATH, after, officer, reader);
        model.addAttribute("lines", page.lines());
        model.addAttribute("pages", page.pages());
        return "operations/packages";
    }
}
