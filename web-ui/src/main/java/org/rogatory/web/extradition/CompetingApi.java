package org.rogatory.web.extradition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.competing.CompetingMatrix;
import org.rogatory.identity.Officer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Competing requests for national systems; to link them and to decide are verbs of the file. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/competing")
@Tag(name = "extradition")
class CompetingApi {

    private final Cases cases;
    private final CompetingMatrix matrix;

    CompetingApi(Cases cases, CompetingMatrix matrix) {
        this.cases = cases;
        this.matrix = matrix;
    }

    @GetMapping
    @Operation(
            operationId = "competing",
            summary = "The requests of other States for the person of a received request, side by side",
            description = "The file itself comes first. Of files that the caller does not see nothing is told but that"
                    + " there are some. What stands there is what the requests say themselves; nothing is counted,"
                    + " weighed or proposed. Reading leaves a trace in each file.")
    CompetingJson competing(@PathVariable String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!CompetingMatrix.stands(file, officer)) {
            throw Refusal.notFound();
        }
        cases.view(file, officer);
        return CompetingJson.of(caseRef, matrix.of(file, officer));
    }
}
