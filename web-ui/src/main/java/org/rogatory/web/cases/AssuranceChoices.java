package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.AssuranceNames;
import org.rogatory.web.shared.Option;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which assurance an act is about: one of the library that fits the request, or one of the file. */
@Component
class AssuranceChoices {

    private final AssuranceFiles files;
    private final Procedures procedures;
    private final AssuranceNames names;

    AssuranceChoices(AssuranceFiles files, Procedures procedures, AssuranceNames names) {
        this.files = files;
        this.procedures = procedures;
        this.names = names;
    }

    List<Option> of(String list, CaseFile file, Officer officer, Locale reader) {
        return files.choices(list, file)
                .map(codes -> codes.stream()
                        .map(code -> new Option(code.code(), names.of(code, reader)))
                        .toList())
                .orElseGet(() -> library(file, officer, reader));
    }

    private List<Option> library(CaseFile file, Officer officer, Locale reader) {
        var cited = procedures
                .content(file, officer)
                .path("legal_basis")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        return files.offered(cited).stream()
                .map(each -> new Option(each.key(), each.label().in(reader)))
                .toList();
    }
}
