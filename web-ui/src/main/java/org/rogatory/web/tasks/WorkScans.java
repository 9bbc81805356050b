package org.rogatory.web.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rogatory.directory.Directory;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ink.ScansToCompare;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The scans of letters signed by hand that an officer is to compare; no task of a process stands for them. */
@Component
class WorkScans {

    private final ScansToCompare scans;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;

    WorkScans(ScansToCompare scans, CaseWords caseWords, Directory directory, Words words) {
        this.scans = scans;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
    }

    /**
     * One scan.
     *
     * @param since the day on which it came back
     */
    record ScanRow(String href, String paper, String title, String reference, String since) {}

    /** Only while they wait. */
    List<ScanRow> of(Officer officer, Locale reader) {
        var zone = directory.times().zone(officer.authority());
        return scans.of(officer).stream()
                .map(one -> {
                    var scan = one.scan();
                    var letter = caseWords.paper(scan.kind(), one.file(), reader);
                    var seal = scan.slot() == SignatureSlot.SEAL;
                    return new ScanRow(
                            "/cases/" + scan.caseRef() + "/documents/" + scan.letterRef()
                                    + (seal ? "/signing/ink" : "/signing/approval/ink"),
                            seal ? letter : words.text("tasks.scans.approval", letter),
                            caseWords.title(one.file(), reader),
                            scan.caseRef(),
                            words.date(LocalDate.ofInstant(scan.addedAt(), zone)));
                })
                .toList();
    }
}
