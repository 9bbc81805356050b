package org.rogatory.web.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.ProviderView;
import org.rogatory.web.shared.ApiPages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who gives help where, for national systems. No address of a shelter stands there, and no person. */
@RestController
@RequestMapping(ProvidersApi.PATH)
@Tag(name = "referral")
class ProvidersApi {

    static final String PATH = "/api/v1/providers";

    private final HelpProviders providers;

    ProvidersApi(HelpProviders providers) {
        this.providers = providers;
    }

    /**
     * An entry of the directory.
     *
     * @param authority key of the organisation that answers for the entry
     * @param own whether that organisation itself gives the help
     * @param kinds codes of kinds of help
     * @param place in coarse words, such as a region
     * @param intake when people are taken in
     * @param freePlaces null where nobody has said
     * @param asOf when this was said
     */
    record HelpProviderJson(
            String providerRef,
            String state,
            String authority,
            boolean own,
            String name,
            List<String> kinds,
            String place,
            List<String> languages,
            String intake,
            @Nullable Integer capacity,
            @Nullable Integer freePlaces,
            boolean active,
            Instant asOf) {

        static HelpProviderJson of(ProviderView view) {
            return new HelpProviderJson(
                    view.providerRef(),
                    view.state(),
                    view.authority(),
                    view.own(),
                    view.name(),
                    view.kinds(),
                    view.place(),
                    view.languages(),
                    view.intake(),
                    view.capacity(),
                    view.freePlaces(),
                    view.active(),
                    view.keptAt());
        }
    }

    @GetMapping
    @Operation(
            operationId = "providers",
            summary = "Who gives help in a State, the caller's own where none is named, page by page",
            description = "`free` tells only of those of whom somebody has said that places are free; `ended` also of"
                    + " those who take nobody in.")
    ResponseEntity<List<HelpProviderJson>> providers(@ModelAttribute ProvidersQuery query, Officer officer) {
        var filter = query.filter(officer.state());
        if (query.lost(filter)) {
            throw Refusal.of("unknown-cursor", "after");
        }
        var found = providers.page(filter, officer);
        return ApiPages.page(found, PATH, query.asked(), view -> ProvidersQuery.place(view.place(), view.providerRef()))
                .body(found.lines().stream().map(HelpProviderJson::of).toList());
    }
}
