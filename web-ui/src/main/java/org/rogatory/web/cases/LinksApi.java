package org.rogatory.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseLinks;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which files of one side go on from each other, for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/links")
@Tag(name = "cases")
class LinksApi {

    private final ApiCaller calls;
    private final CaseLinks links;

    LinksApi(ApiCaller calls, CaseLinks links) {
        this.calls = calls;
        this.links = links;
    }

    /**
     * A linked file.
     *
     * @param kind supplements, corrects or joins
     * @param earlier whether it is the one gone on from
     * @param counterpartRef the number of the other State for it, where it is known
     */
    record LinkJson(
            String kind,
            boolean earlier,
            String caseRef,
            String status,
            @Nullable String counterpartRef) {

        static LinkJson of(CaseLinks.Linked linked) {
            var file = linked.file();
            return new LinkJson(
                    linked.kind().key(), linked.earlier(), file.caseRef(), file.status(), file.counterpartRef());
        }
    }

    @GetMapping
    @Operation(summary = "The files that this one goes on from and that go on from it, as far as the caller sees them")
    List<LinkJson> read(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> links.of(file, officer).stream().map(LinkJson::of).toList());
    }
}
