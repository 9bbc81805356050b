package org.rogatory.web.shared;

import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** Whom those who hold a sheet for paper call: the authorities of both States. */
@Component
public class SummaryContacts {

    private final Directory directory;
    private final SummaryRows summary;
    private final CaseWords caseWords;

    SummaryContacts(Directory directory, SummaryRows summary, CaseWords caseWords) {
        this.directory = directory;
        this.summary = summary;
        this.caseWords = caseWords;
    }

    /** Ours and theirs with their cities; of the other State its name, where its authority is not known. */
    public SummaryRows.Rows of(CaseFile file, Locale reader) {
        var theirs = file.counterpartAuthority();
        return summary.rows()
                .add("ours", authority(file.authority(), reader))
                .add("theirs", theirs == null ? caseWords.state(file.otherState(), reader) : authority(theirs, reader));
    }

    private String authority(String key, Locale reader) {
        var city = directory.find(key).map(found -> found.city()).map(place -> ", " + place.in(reader));
        return caseWords.authority(key, reader) + city.orElse("");
    }
}
