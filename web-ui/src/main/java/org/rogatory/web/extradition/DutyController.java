package org.rogatory.web.extradition;

import java.util.Locale;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Who is held now, in the files the reader sees: first who is held unlawfully, then those of whom no limit is known,
 * then the earliest end.
 */
@Controller
class DutyController {

    private final DutyPages pages;

    DutyController(DutyPages pages) {
        this.pages = pages;
    }

    @GetMapping(CustodyDoors.DUTY)
    String duty(Officer officer, Locale reader, Model model) {
        Roles.demand(CustodyDoors.opens(officer));
        model.addAttribute("lines", pages.lines(officer, reader));
        return "extradition/duty";
    }
}
