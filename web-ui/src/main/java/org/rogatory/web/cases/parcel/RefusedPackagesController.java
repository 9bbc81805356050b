package org.rogatory.web.cases.parcel;

import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.RefusedPackages;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Packages for the officer's State that were refused, for whoever takes packages in: told why, and given out as they came. */
@Controller
class RefusedPackagesController {

    static final String PATH = "/cases/refused-packages";

    private final RefusedPackages refused;
    private final RefusedParcels parcels;

    RefusedPackagesController(RefusedPackages refused, RefusedParcels parcels) {
        this.refused = refused;
        this.parcels = parcels;
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Locale reader, Model model) {
        RefusedParcels.demandTaker(officer);
        var page = refused.page(PATH, after, officer, reader);
        model.addAttribute("lines", page.lines());
        model.addAttribute("pages", page.pages());
        return "cases/refused-packages";
    }

    /** Sealed as it came. */
    @GetMapping(PATH + "/{messageId}")
    ResponseEntity<Resource> take(@PathVariable String messageId, Officer officer) {
        return Parcels.of(parcels.take(messageId, officer));
    }
}
