package org.rogatory.web.cases.upload;

import org.rogatory.cases.Cases;
import org.rogatory.documents.upload.UploadKey;
import org.rogatory.documents.upload.Uploads;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an officer began to add in parts and does not go on with. */
@Controller
class UploadController {

    private final Cases cases;
    private final Uploads uploads;

    UploadController(Cases cases, Uploads uploads) {
        this.cases = cases;
        this.uploads = uploads;
    }

    @PostMapping("/cases/{caseRef}/uploads/{uploadRef}/drop")
    String drop(@PathVariable String caseRef, @PathVariable String uploadRef, Officer officer) {
        cases.findForWork(caseRef, officer);
        uploads.drop(new UploadKey(caseRef, uploadRef, officer));
        return "redirect:/cases/" + caseRef + "/documents?done=drop-upload";
    }
}
