package org.rogatory.web.dormant;

import java.util.Locale;
import org.rogatory.dormant.DormantFiles;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.PagesView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Files without movement, the longest first; the summary of each is the reference on one file. */
@Controller
class DormantController {

    private final DormantFiles files;
    private final DormantPages pages;

    DormantController(DormantFiles files, DormantPages pages) {
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(DormantFilter.PATH)
    String dormant(@ModelAttribute("filter") DormantFilter filter, Officer officer, Locale reader, Model model) {
        var days = filter.daysOr(files.usualDays());
        var page = files.page(days, filter.place(), officer);
        model.addAttribute("days", days);
        model.addAttribute("lines", pages.lines(page.lines(), officer, reader));
        model.addAttribute("pages", PagesView.of(page, filter::from));
        return "dormant/list";
    }
}
