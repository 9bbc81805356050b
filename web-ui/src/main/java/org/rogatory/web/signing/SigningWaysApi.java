package org.rogatory.web.signing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.signing.AllowedWays;
import org.rogatory.signing.WayRegister;
import org.rogatory.signing.WayRuleView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ways to sign that authorities allow, for national systems to read; they are kept on their page. */
@RestController
@RequestMapping("/api/v1/signing-ways")
@Tag(name = "signing")
class SigningWaysApi {

    private final WayRegister register;

    SigningWaysApi(WayRegister register) {
        this.register = register;
    }

    /** A rule as national systems read it. */
    record WayRuleJson(
            String ruleId,

            @Schema(description = "Key of the authority in the directory")
            String authority,

            @Schema(description = "Kind of the letters; null for all that have no rule of their own") @Nullable
            String kind,

            @Schema(description = "What is allowed: server, personal, token, ink")
            List<String> ways,

            @Schema(description = "First day on which it counts, once it is confirmed")
            LocalDate validFrom,

            @Schema(description = "Whether it counts today") boolean counts,

            @Schema(description = "User name of who proposed it")
            String proposedBy,

            @Schema(description = "User name of who confirmed it; null until somebody did") @Nullable
            String confirmedBy,

            @Nullable Instant confirmedAt,

            @Schema(description = "User name of who withdrew the proposal; null where nobody did") @Nullable
            String withdrawnBy) {

        static WayRuleJson of(WayRuleView rule, boolean counts) {
            return new WayRuleJson(
                    rule.ruleId(),
                    rule.authority(),
                    rule.kind(),
                    AllowedWays.ALL.stream().filter(rule.ways()::contains).toList(),
                    rule.validFrom(),
                    counts,
                    rule.proposedBy(),
                    rule.confirmedBy(),
                    rule.confirmedAt(),
                    rule.withdrawnBy());
        }
    }

    /** What is allowed today for one kind of letter. */
    record AllowedJson(
            @Schema(description = "Kind of the letters") String kind,

            @Schema(description = "In which ways they are signed: server, personal, token, ink")
            List<String> ways) {}

    @GetMapping
    @Operation(
            operationId = "signingWays",
            summary = "The rules about the ways to sign of those authorities whose signing rights you may see",
            description = "The latest of each authority first, at most as many as its page shows; those that were"
                    + " replaced or withdrawn are among them.")
    List<WayRuleJson> rules(Officer officer) {
        var rules = register.of(officer);
        var counting = register.counting(rules);
        return rules.stream()
                .map(rule -> WayRuleJson.of(rule, counting.contains(rule.ruleId())))
                .toList();
    }

    @GetMapping("/{ruleId}")
    @Operation(operationId = "signingWay", summary = "One rule about the ways to sign")
    WayRuleJson rule(@PathVariable String ruleId, Officer officer) {
        var rule = register.find(ruleId, officer);
        return WayRuleJson.of(rule, register.counts(rule));
    }

    @GetMapping("/authorities/{authority}")
    @Operation(
            operationId = "signingWaysToday",
            summary = "In which ways letters of each kind are signed today for an authority",
            description = "What its rules and the reference data of the node leave together; an empty list where"
                    + " nothing is left.")
    List<AllowedJson> today(@PathVariable String authority, Officer officer) {
        return register.today(authority, officer).entrySet().stream()
                .map(each -> new AllowedJson(each.getKey(), each.getValue()))
                .toList();
    }
}
