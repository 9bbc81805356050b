package org.rogatory.web.mla;

import org.rogatory.cases.Cases;
import org.rogatory.requests.message.ink.ApprovalInks;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Approvals signed by hand by who approved the letter. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}" + ApprovalInkController.PATH)
class ApprovalInkController extends InkForms {

    static final String PATH = "/signing/approval/ink";

    ApprovalInkController(Cases cases, ApprovalInks approvals, InkScans scans, InkPages pages, Words words) {
        super(new Tools(cases, scans, pages, words), new InkDoor(approvals, PATH, "mla.ink.approval"));
    }
}
