package org.rogatory.web.mla;

import org.rogatory.cases.Cases;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Letters signed by hand by who sends them. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}" + InkController.PATH)
class InkController extends InkForms {

    static final String PATH = "/signing/ink";

    InkController(Cases cases, InkLetters letters, InkScans scans, InkPages pages, Words words) {
        super(new Tools(cases, scans, pages, words), new InkDoor(letters, PATH, "mla.ink"));
    }
}
